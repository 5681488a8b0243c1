package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.Run;

/**
 * The index of profile fr-2026 on figures worked out by hand from METHOD §5: 0 at the first, 50 at
 * the second, 100 at the third goalpost, straight in between.
 */
class IndexAcceptanceTest {
  @TempDir Path folder;

  private Map<String, String> split(String periphery, String centre, String pericentral) {
    return new Run(folder)
        .file(
            "turnover.csv",
            "town_code,zone,share\nA,periphery,%s\nA,centre,%s\nA,pericentral,%s\n"
                .formatted(periphery, centre, pericentral))
        .vitrine("rank turnover.csv -f csv --reference fr,de")
        .rows()
        .get(0);
  }

  private double splitScore(String periphery, String centre, String pericentral) {
    String json =
        new Run(folder)
            .file(
                "turnover.csv",
                "town_code,zone,share\nA,periphery,%s\nA,centre,%s\nA,pericentral,%s\n"
                    .formatted(periphery, centre, pericentral))
            .vitrine("rank turnover.csv -f json")
            .out();
    return score(json, "turnover_share");
  }

  private static double score(String json, String indicator) {
    String component = json.substring(json.indexOf("\"indicator\": \"" + indicator + "\""));
    String score = component.substring(component.indexOf("\"score\": ") + 9);
    return Double.parseDouble(score.substring(0, score.indexOf(',')));
  }

  @Test
  void theFrenchSplitIsWhatItIsComparedWith() {
    Map<String, String> row = split("62", "25", "13");
    assertThat(row.get("distance_fr")).isEqualTo("0");
    // ½(|0.62 − ⅓| + |0.25 − ⅓| + |0.13 − ⅓|) = ½(0.286667 + 0.083333 + 0.203333) = 0.286667
    assertThat(Double.parseDouble(row.get("distance_de"))).isCloseTo(0.286666666667, within(1e-12));
    assertThat(row.get("balance_position")).isEqualTo("0");
    assertThat(splitScore("62", "25", "13")).isEqualTo(50);
  }

  @Test
  void theGermanSplitIsTheTarget() {
    Map<String, String> row = split("33", "33", "33");
    assertThat(row.get("distance_de")).isEqualTo("0");
    assertThat(row.get("balance_position")).isEqualTo("1");
    assertThat(splitScore("33", "33", "33")).isEqualTo(100);
  }

  @Test
  void aTownWhoseTradeIsInItsCentreIsNotBadlyOff() {
    // 20 % of periphery lies beyond the target of 33.3 %.
    assertThat(splitScore("20", "65", "15")).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"20,65,15", "50,10,40"})
  void offTheAxisThePageShowsNoPosition(String periphery, String centre, String pericentral) {
    Map<String, String> row = split(periphery, centre, pericentral);
    assertThat(row.get("note").split(" ")).contains("off-axis");
    String page =
        new Run(folder).vitrine("rank turnover.csv --by turnover_share@periphery --lang fr").out();
    assertThat(page.lines().filter(line -> line.strip().startsWith("1 ")))
        .allMatch(l -> l.endsWith("≠"));
  }

  /**
   * Between 25 % (0) and 11.7 % (50), and between 11.7 % and 5 % (100). 1/12 = 8.3333 %: 50 +
   * 50·(0.117 − 0.083333)/(0.117 − 0.05) = 75.1244.
   */
  @ParameterizedTest
  @CsvSource({
    "0,12,100",
    "1,12,75.1243781095",
    "50,1000,100",
    "117,1000,50",
    "250,1000,0",
    "400,1000,0"
  })
  void theVacancyOfTheCentreScoresAsTheMethodSays(long vacant, long premises, double expected) {
    String json =
        new Run(folder)
            .file("vacancy.csv", "town_code,vacant,premises\nA,%d,%d\n".formatted(vacant, premises))
            .vitrine("rank vacancy.csv -f json")
            .out();
    assertThat(score(json, "vacancy_rate")).isCloseTo(expected, within(1e-9));
  }

  @Test
  void anIncompleteIndexHasBoundsAndUnderHalfOfTheWeightNoRank() {
    Run run =
        new Run(folder)
            .file("vacancy.csv", "town_code,vacant,premises\nA,117,1000\nB,50,1000\nC,50,1000\n")
            .file(
                "turnover.csv",
                """
                town_code,zone,share
                A,periphery,62
                A,centre,25
                A,pericentral,13
                B,periphery,33
                B,centre,33
                B,pericentral,33
                """)
            .vitrine("rank vacancy.csv turnover.csv -f csv");
    List<Map<String, String>> rows = run.rows();
    // Weights 0.4 and 0.4 of 1 are known: A scores 50 on both, B 100 on both.
    assertThat(rows).extracting(row -> row.get("town_code")).containsExactly("B", "A", "C");
    assertThat(rows).extracting(row -> row.get("rank")).containsExactly("1", "2", "");
    assertThat(rows).extracting(row -> row.get("coverage")).containsExactly("0.8", "0.8", "0.4");
    assertThat(rows.get(1).get("index")).isEqualTo("50");
    // 0.8 · 50 = 40 if the missing 0.2 scored 0, and 60 if it scored 100.
    assertThat(rows.get(1).get("index_low")).isEqualTo("40");
    assertThat(rows.get(1).get("index_high")).isEqualTo("60");
    assertThat(rows.get(2).get("index")).isEmpty();
    assertThat(rows.get(2).get("note")).startsWith("under-half-weight");
  }

  /** METHOD §5: with all vacancies dated, one occupied premises turned vacant never helps. */
  @Test
  void oneMoreVacancyNeverRaisesTheIndex() {
    double before = Double.POSITIVE_INFINITY;
    for (int vacant = 0; vacant <= 40; vacant++) {
      StringBuilder premises = new StringBuilder("town_code,status,zone,survey,vacant_since\n");
      for (int i = 0; i < 40; i++) {
        premises.append(
            i < vacant
                ? "A,vacant,centre,2024,%d\n".formatted(2015 + i % 9)
                : "A,occupied,centre,2024,\n");
      }
      Map<String, String> row =
          new Run(folder)
              .file("premises.csv", premises.toString())
              .file(
                  "turnover.csv",
                  "town_code,zone,share\nA,periphery,62\nA,centre,25\nA,pericentral,13\n")
              .vitrine("rank premises.csv turnover.csv -f csv")
              .rows()
              .get(0);
      double index = Double.parseDouble(row.get("index"));
      assertThat(index).as(vacant + " vacant").isLessThanOrEqualTo(before);
      before = index;
    }
  }
}
