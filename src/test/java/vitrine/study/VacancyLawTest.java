package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.Run;

/**
 * METHOD §5: with all vacancies dated, one occupied premises turned vacant never raises the index,
 * be it an arithmetic or a geometric mean. Held on random towns, each read twice, as it was and
 * with one premises turned; goalposts let no town change another's index. Mazziotta–Pareto rewards
 * balance and breaks it.
 */
class VacancyLawTest {
  private static final int TOWNS = 150;

  /** Seeded; which towns they are is part of the test. */
  private static final long SEED = 20260501;

  private static final String[] OTHERS = {"works", "storage", "unknown", "excluded"};

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "fr-2026,arithmetic",
    "fr-2026,geometric",
    "fr-2026,harmonic",
    "vacancy-only,arithmetic",
    "vacancy-only,geometric",
    "split-only,arithmetic",
    "split-only,geometric"
  })
  void oneMoreVacancyNeverRaisesTheIndex(String profile, String aggregate) {
    Map<String, Double> indices = indices(profile, aggregate);
    int compared = 0;
    for (int town = 0; town < TOWNS; town++) {
      Double before = indices.get("B%04d".formatted(town));
      Double after = indices.get("V%04d".formatted(town));
      assertThat(after == null).as("town " + town).isEqualTo(before == null);
      if (before != null) {
        compared++;
        assertThat(after).as("town " + town).isLessThanOrEqualTo(before);
      }
    }
    assertThat(compared).isGreaterThan(TOWNS / 2);
  }

  /**
   * Weights 0.4, 0.4 and 0.2. Over 25 % vacant and over 90.7 % in the periphery, two components
   * score 0. Nothing is vacant for long: the third scores 100, M 82 and S² 576 make 8.2927. One of
   * 40 vacant for long is 2.5 %, scores 82.143, M 79.857 and S² 388.65 make 8.3172: more, for the
   * town is more evenly bad.
   */
  @Test
  void mazziottaParetoBreaksIt() {
    assertThat(evenlyBad(0)).isCloseTo((82 - 576 / 82.0 - 70) / 0.6, within(1e-9));
    double score = 50 + 50 * (0.07 - 0.025) / 0.07;
    double mean = 70 + 0.2 * 0.6 * score;
    double variance = 0.2 * 0.8 * 0.36 * score * score;
    assertThat(evenlyBad(1)).isCloseTo((mean - variance / mean - 70) / 0.6, within(1e-9));
    assertThat(evenlyBad(1)).isGreaterThan(evenlyBad(0));
  }

  /** The index of a town with 12 of 40 premises vacant for a few months, and more for years. */
  private double evenlyBad(int more) {
    StringBuilder premises = new StringBuilder("town_code,status,zone,survey,vacant_since\n");
    for (int i = 0; i < 40; i++) {
      String status = i < 12 ? "vacant,centre,2024-06,2024-01" : "occupied,centre,2024-06,";
      premises.append("A,").append(i >= 40 - more ? "vacant,centre,2024-06,2015-01" : status);
      premises.append('\n');
    }
    return Double.parseDouble(
        new Run(folder)
            .file("premises.csv", premises.toString())
            .file(
                "turnover.csv",
                "town_code,zone,share\nA,periphery,95\nA,centre,3\nA,pericentral,2\n")
            .vitrine("rank premises.csv turnover.csv -f csv --draws 0 --aggregate mazziotta-pareto")
            .rows()
            .get(0)
            .get("index"));
  }

  private Map<String, Double> indices(String profile, String aggregate) {
    Random random = new Random(SEED);
    StringBuilder premises = new StringBuilder("town_code,status,zone,survey,vacant_since\n");
    StringBuilder turnover = new StringBuilder("town_code,zone,share\n");
    for (int town = 0; town < TOWNS; town++) {
      add(town, random, premises, turnover);
    }
    List<Map<String, String>> rows =
        new Run(folder)
            .file("premises.csv", premises.toString())
            .file("turnover.csv", turnover.toString())
            .vitrine(
                "rank premises.csv turnover.csv -f csv --draws 0 --by index --profile %s --aggregate %s"
                    .formatted(profile, aggregate))
            .rows();
    Map<String, Double> indices = new HashMap<>();
    rows.stream()
        .filter(row -> !row.get("index").isEmpty())
        .forEach(row -> indices.put(row.get("town_code"), Double.valueOf(row.get("index"))));
    return indices;
  }

  /** One random town as it is (B) and with its first occupied premises vacant (V). */
  private static void add(int town, Random random, StringBuilder premises, StringBuilder turnover) {
    String b = "B%04d".formatted(town);
    String v = "V%04d".formatted(town);
    double vacant = random.nextDouble() * 0.4;
    List<String> rest = new ArrayList<>();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      double chance = random.nextDouble();
      rest.add(
          chance < vacant
              ? "vacant,centre,2024-06," + date(random)
              : chance < 0.9 ? "occupied,centre,2024-06," : other(random));
    }
    premises.append(b).append(",occupied,centre,2024-06,\n");
    premises.append(v).append(",vacant,centre,2024-06,").append(date(random)).append('\n');
    for (String row : rest) {
      premises.append(b).append(',').append(row).append('\n');
      premises.append(v).append(',').append(row).append('\n');
    }
    int periphery = random.nextInt(101);
    int centre = random.nextInt(101 - periphery);
    if (random.nextDouble() < 0.8) {
      for (String code : List.of(b, v)) {
        turnover.append("%s,periphery,%d\n".formatted(code, periphery));
        turnover.append("%s,centre,%d\n".formatted(code, centre));
        turnover.append("%s,pericentral,%d\n".formatted(code, 100 - periphery - centre));
      }
    }
  }

  private static String other(Random random) {
    return OTHERS[random.nextInt(OTHERS.length)] + ",centre,2024-06,";
  }

  /** A month of ten years. */
  private static String date(Random random) {
    return "%d-%02d".formatted(2014 + random.nextInt(10), 1 + random.nextInt(12));
  }
}
