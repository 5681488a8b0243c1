package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vitrine.Run;
import vitrine.stats.BenjaminiHochberg;
import vitrine.stats.BinomialTest;

/**
 * Every figure of the sample region against a second computation that shares no code with the
 * program: region-figures.csv by oracle.py, in exact fractions, and region-verdicts.csv by
 * verdicts.R, with R's {@code binom.test} and {@code p.adjust}; smoothed rates against
 * region-smoothed.csv by smoothed.R.
 */
class OracleTest {
  private static final double TOLERANCE = 1e-9;
  private static final double REFERENCE = 0.108;
  private static final List<String> KEY =
      List.of("town_code", "survey", "zone", "indicator", "reference");
  private static final List<String> FIGURES = List.of("value", "low", "high", "n", "coverage");

  private static List<Map<String, String>> printed(String command) {
    Run run = new Run(Path.of("")).vitrine(command);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.rows();
  }

  private static List<Map<String, String>> resource(String name) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (InputStream bytes = OracleTest.class.getResourceAsStream(name);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return format.parse(text).stream().map(CSVRecord::toMap).toList();
    }
  }

  /** Rows by their key; a key that stands twice fails. */
  private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> byKey = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String key = KEY.stream().map(row::get).collect(Collectors.joining(" | "));
      assertThat(byKey.put(key, row)).as(key).isNull();
    }
    return byKey;
  }

  private static boolean agree(String actual, String expected) {
    if (actual.isEmpty() || expected.isEmpty()) {
      return actual.equals(expected);
    }
    double number = Double.parseDouble(expected);
    return Math.abs(Double.parseDouble(actual) - number) <= TOLERANCE * Math.abs(number);
  }

  @Test
  void everyFigureOfTheRegionAgrees() throws IOException {
    List<Map<String, String>> rows =
        printed("indicators samples/region -f csv").stream()
            .filter(row -> !row.get("indicator").equals("vacancy_rate_smoothed"))
            .toList();
    Map<String, Map<String, String>> actual = byKey(rows);
    Map<String, Map<String, String>> expected = byKey(resource("region-figures.csv"));
    assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (key, row) -> {
          for (String column : FIGURES) {
            String printed = actual.get(key).get(column);
            if (!agree(printed, row.get(column))) {
              differences.add(
                  "%s: %s is %s, not %s".formatted(key, column, printed, row.get(column)));
            }
          }
        });
    assertThat(differences).isEmpty();
  }

  /** Smoothed rates, by smoothed.R: the fit to 1e-6, the intervals to 1e-9. */
  @Test
  void everySmoothedRateAgrees() throws IOException {
    List<Map<String, String>> defined =
        printed("indicators samples/region -f csv --indicator vacancy_rate_smoothed").stream()
            .filter(row -> !row.get("value").isEmpty())
            .toList();
    List<Map<String, String>> expected = resource("region-smoothed.csv");
    assertThat(defined).hasSameSizeAs(expected);
    for (Map<String, String> row : expected) {
      Map<String, String> printed =
          defined.stream()
              .filter(
                  one ->
                      Stream.of("town_code", "survey", "zone")
                          .allMatch(key -> one.get(key).equals(row.get(key))))
              .findFirst()
              .orElseThrow();
      assertClose(printed, row, "value", 1e-6);
      assertClose(printed, row, "low", 1e-9);
      assertClose(printed, row, "high", 1e-9);
      assertThat(printed.get("n")).isEqualTo(row.get("n"));
      assertThat(printed.get("note")).contains("smoothed-over=" + row.get("towns"));
    }
  }

  private static void assertClose(
      Map<String, String> printed, Map<String, String> row, String column, double within) {
    assertThat(Double.parseDouble(printed.get(column)))
        .as("%s of %s", column, row)
        .isCloseTo(Double.parseDouble(row.get(column)), within(within));
  }

  /** All ways to make the index, by index-oracle.py; the inputs of it are region-index.json. */
  @TestFactory
  Stream<DynamicTest> everyWayToMakeTheIndex() throws IOException {
    List<Map<String, String>> expected = resource("region-index.csv");
    return expected.stream()
        .map(row -> List.of(row.get("normalise"), row.get("aggregate")))
        .distinct()
        .map(way -> DynamicTest.dynamicTest(way.toString(), () -> checkIndex(way, expected)));
  }

  private static void checkIndex(List<String> way, List<Map<String, String>> expected) {
    Map<String, Map<String, String>> actual = new TreeMap<>();
    printed(
            "rank samples/region -f csv --draws 0 --normalise %s --aggregate %s"
                .formatted(way.get(0), way.get(1)))
        .forEach(row -> actual.put(row.get("town_code"), row));
    int towns = 0;
    for (Map<String, String> row : expected) {
      if (row.get("normalise").equals(way.get(0)) && row.get("aggregate").equals(way.get(1))) {
        towns++;
        for (String column : List.of("index", "index_low", "index_high", "rank")) {
          String printed = actual.get(row.get("town_code")).get(column);
          assertThat(agree(printed, row.get(column)))
              .as("%s %s: %s, not %s", row.get("town_code"), column, printed, row.get(column))
              .isTrue();
        }
      }
    }
    assertThat(towns).isEqualTo(actual.size());
  }

  /** A town whose rate was published without a number of premises has no verdict. */
  @Test
  void everyTownHasTheVerdictOfTheTest() throws IOException {
    assertThat(verdicts(printed("rank samples/region -f csv")))
        .isEqualTo(verdicts(resource("region-verdicts.csv")));
  }

  private static Map<String, String> verdicts(List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> !row.get("verdict").isEmpty())
        .collect(Collectors.toMap(row -> row.get("town_code"), row -> row.get("verdict")));
  }

  @Test
  void probabilitiesAreThoseOfR() throws IOException {
    List<Map<String, String>> rows = resource("region-verdicts.csv");
    double[] p = rows.stream().mapToDouble(OracleTest::pValue).toArray();
    assertAgree(p, rows, "p");
    assertAgree(BenjaminiHochberg.adjust(p), rows, "q");
  }

  private static double pValue(Map<String, String> row) {
    long vacant = Long.parseLong(row.get("vacant"));
    long premises = Long.parseLong(row.get("premises"));
    return BinomialTest.pValue(vacant, premises, REFERENCE);
  }

  private static void assertAgree(double[] actual, List<Map<String, String>> rows, String column) {
    assertThat(rows).isNotEmpty();
    for (int i = 0; i < actual.length; i++) {
      double expected = Double.parseDouble(rows.get(i).get(column));
      assertThat(actual[i])
          .as("%s of %s", column, rows.get(i))
          .isCloseTo(expected, within(TOLERANCE * expected));
    }
  }
}
