package vitrine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.Run;

/** Where the limits of the checks lie; what they say is in the golden cases. */
class ChecksTest {
  @TempDir Path folder;

  private String codes(String... files) {
    Run run = new Run(folder);
    List<String> words = new ArrayList<>(List.of("validate", "-f", "github"));
    for (int i = 0; i < files.length; i += 2) {
      run.file(files[i], files[i + 1]);
      words.add(files[i]);
    }
    return run.vitrine(words).out();
  }

  private static String survey(String date, int vacant, int all) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < all; i++) {
      rows.append("00900,").append(date).append(i < vacant ? ",vacant\n" : ",occupied\n");
    }
    return rows.toString();
  }

  /** The samples are tidy, whatever there is to see in them: no error and no warning. */
  @ParameterizedTest
  @ValueSource(strings = {"region", "town"})
  void nothingIsTheMatterWithTheSamples(String sample) {
    String path = Path.of("samples", sample).toAbsolutePath().toString();
    Run run = new Run(folder).vitrine(List.of("validate", path, "--max-warnings", "0"));
    assertThat(run.out()).contains("Sound");
    assertThat(run.exit()).isZero();
  }

  /**
   * The near end of the 99.9 % interval of 31/80 − 6/80 is 9.3 points and that of 32/80 − 6/80 is
   * 10.4: R 4.2.2, as in NewcombeTest.
   */
  @ParameterizedTest
  @CsvSource({"31, false", "32, true"})
  void aJumpIsMoreThanTenPointsBeyondChance(int vacant, boolean told) {
    String rows = "town_code,survey,status\n" + survey("2021", 6, 80);
    String found = codes("premises.csv", rows + survey("2024", vacant, 80));
    assertThat(found.contains("rate-jump")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"60, 120, false", "60, 121, true", "29, 59, true", "28, 57, false", "90, 44, true"})
  void streetsDoNotDouble(int before, int after, boolean told) {
    String rows = "town_code,survey,status\n" + survey("2021", 5, before);
    String found = codes("premises.csv", rows + survey("2024", 5, after));
    assertThat(found.contains("premises-jump")).isEqualTo(told);
  }

  /** Half a point is rounding to the whole percent: 9/60 is 15 %, 14.5 % and 15.5 % too. */
  @ParameterizedTest
  @CsvSource({"15 %, false", "14.5 %, false", "15.5 %, false", "14.4 %, true", "15.6 %, true"})
  void aRateFitsItsCountsToTheRoundedPercent(String rate, boolean told) {
    String rows = "town_code,vacancy_rate,vacant,premises\n00900," + rate + ",9,60\n";
    assertThat(codes("vacancy.csv", rows).contains("rate-against-counts")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, true", "2024-07-04, true", "2024-07-05, false", "2024-07, false"})
  void daysOfOneWalkLieWithinAMonth(String second, boolean told) {
    String rows = "town_code,survey,status\n" + survey("2024-06-03", 1, 6);
    String found = codes("premises.csv", rows + survey(second, 1, 6));
    assertThat(found.contains("surveys-close")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "0.9, true", "0, true", "100000, false", "100001, true", "<300, false"})
  void shopsHaveASize(String area, boolean told) {
    String rows = "status,town_code,floor_area_m2\n" + "occupied,00900," + area + "\n";
    assertThat(codes("premises.csv", rows).contains("measure-implausible")).isEqualTo(told);
  }

  /** A survey of 1991 beside one of 2021 is old and not wrong; a study of one year is never far. */
  @ParameterizedTest
  @CsvSource({"1991, 2021, false", "2021, 2052, true", "1949, 2021, true", "2204, 2204, false"})
  void datesAreFarFromOthersAndNotFromNow(String first, String second, boolean told) {
    String rows = "town_code,survey,status\n" + survey(first, 1, 6) + survey(second, 1, 6);
    assertThat(codes("premises.csv", rows).contains("date-implausible")).isEqualTo(told);
  }

  /** Lines are other lines then; what is found, and how often, is the same. */
  @Test
  void rowsInAnotherOrderGiveTheSameFindings() throws Exception {
    String[] cases = {
      "id-reused", "coordinates-far", "surveys-close", "rate-jump", "town-names-several"
    };
    for (String one : cases) {
      Path file = Path.of("src/test/resources/golden/faults", one, "premises.csv");
      List<String> lines = Files.readAllLines(file);
      List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
      List<String> first = withoutLines(codes("premises.csv", text(lines.get(0), rows)));
      Random random = new Random(5);
      for (int i = 0; i < 4; i++) {
        Collections.shuffle(rows, random);
        assertThat(withoutLines(codes("premises.csv", text(lines.get(0), rows)))).isEqualTo(first);
      }
    }
  }

  private static String text(String header, List<String> rows) {
    return header + "\n" + String.join("\n", rows) + "\n";
  }

  private static List<String> withoutLines(String commands) {
    return commands
        .lines()
        .map(line -> line.replaceAll("^.*title=vitrine ([a-z-]+)::.*$", "$1"))
        .sorted()
        .toList();
  }
}
