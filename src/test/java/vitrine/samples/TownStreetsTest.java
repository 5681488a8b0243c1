package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vitrine.samples.SampleRows.column;
import static vitrine.samples.SampleRows.has;
import static vitrine.samples.SampleRows.is;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The streets of the fictional town can be walked: numbers, positions and coordinates agree. */
class TownStreetsTest {
  private static final List<Map<String, String>> PREMISES =
      SampleRows.of(TownSample.files().get("premises.csv"));

  private static final List<Map<String, String>> LAST =
      PREMISES.stream().filter(has("survey", TownSurveys.cell(TownSurveys.COUNT - 1))).toList();

  @Test
  void numbersAreWrittenAsOnDoors() {
    assertThat(column(LAST, "number"))
        .allMatch(number -> number.matches("(\\d+( bis|B|-\\d+)?)?"))
        .anyMatch(String::isEmpty)
        .anyMatch(number -> number.endsWith(" bis"))
        .anyMatch(number -> number.endsWith("B"))
        .anyMatch(number -> number.contains("-"));
  }

  @Test
  void theSideIsKnownOrTellsItselfByTheNumber() {
    assertThat(new TreeSet<>(column(LAST, "side"))).containsExactly("", "even", "odd");
    for (var row : LAST) {
      String number = row.get("number");
      if (!number.isEmpty()) {
        boolean even = firstNumber(row) % 2 == 0;
        assertThat(row.get("side")).as("%s", row).isIn("", even ? "even" : "odd");
      } else {
        assertThat(row.get("side")).as("%s", row).isNotEmpty();
      }
    }
  }

  @Test
  void positionsRunWithTheNumbers() {
    for (var pavement : pavements(LAST)) {
      assertThat(pavement.stream().map(TownStreetsTest::position)).doesNotHaveDuplicates();
      assertThat(pavement.stream().filter(row -> !row.get("number").isEmpty()))
          .extracting(TownStreetsTest::firstNumber)
          .isSorted();
    }
  }

  @Test
  void coordinatesFollowTheStreet() {
    for (var pavement : pavements(LAST)) {
      for (int i = 1; i < pavement.size(); i++) {
        int walked = position(pavement.get(i)) - position(pavement.get(i - 1));
        double apart = metres(pavement.get(i), pavement.get(i - 1));
        // Where a street bends, its inner side is shorter than its axis, and its outer side longer.
        assertThat(apart).as("%s", pavement.get(i)).isCloseTo(walked, within(0.35 * walked + 9));
      }
    }
    assertThat(LAST.stream().map(row -> row.get("lat") + " " + row.get("lon")))
        .doesNotHaveDuplicates();
  }

  @Test
  void shopsOfTheCentreStandSomeEightMetresApart() {
    var gaps =
        pavements(LAST.stream().filter(has("zone", "centre")).toList()).stream()
            .flatMapToInt(
                pavement ->
                    IntStream.range(1, pavement.size())
                        .map(i -> position(pavement.get(i)) - position(pavement.get(i - 1))));
    assertThat(gaps.average().orElseThrow()).isBetween(7.5, 9.5);
  }

  @Test
  void coordinatesHaveSixDecimalsAndLieInFrance() {
    for (var row : PREMISES) {
      assertThat(row.get("lat")).matches("44\\.3\\d{5}");
      assertThat(row.get("lon")).matches("-0\\.[45]\\d{5}");
    }
  }

  @Test
  void twoSidesOfAStreetFaceEachOther() {
    for (TownStreet street : TownStreet.ALL) {
      List<String> odd = street.axis().at(10, street.width() / 2.0);
      List<String> even = street.axis().at(10, -street.width() / 2.0);
      assertThat(
              metres(
                  Map.of("lat", odd.get(0), "lon", odd.get(1)),
                  Map.of("lat", even.get(0), "lon", even.get(1))))
          .isCloseTo(street.width(), within(0.2));
    }
  }

  @Test
  void runsOfVacantPremisesGrowInTheDegradedStreet() {
    assertThat(longestRuns(TownStreet.DEGRADED)).containsExactly(2, 4, 4, 5, 7);
    assertThat(longestRuns(TownStreet.MAIN)).allMatch(run -> run <= 2);
  }

  /** By survey; premises that are no longer commercial are stepped over. */
  private static List<Integer> longestRuns(String street) {
    return IntStream.range(0, TownSurveys.COUNT)
        .mapToObj(i -> has("survey", TownSurveys.cell(i)).and(has("street", street)))
        .map(wanted -> pavements(PREMISES.stream().filter(wanted).toList()))
        .map(sides -> sides.stream().mapToInt(TownStreetsTest::longestRun).max().orElseThrow())
        .toList();
  }

  private static int longestRun(List<Map<String, String>> pavement) {
    int longest = 0;
    int run = 0;
    for (var row : pavement.stream().filter(is("excluded").negate()).toList()) {
      run = is("vacant").test(row) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Both sides of all streets, each in the order of its positions. */
  private static List<List<Map<String, String>>> pavements(List<Map<String, String>> rows) {
    return TownStreet.ALL.stream()
        .flatMap(street -> Stream.of("odd", "even").map(side -> pavement(rows, street, side)))
        .filter(pavement -> !pavement.isEmpty())
        .toList();
  }

  private static List<Map<String, String>> pavement(
      List<Map<String, String>> rows, TownStreet street, String side) {
    return rows.stream()
        .filter(has("street", street.name()))
        .filter(row -> side(row).equals(side))
        .sorted(Comparator.comparingInt(TownStreetsTest::position))
        .toList();
  }

  private static String side(Map<String, String> row) {
    String side = row.get("side");
    return !side.isEmpty() ? side : firstNumber(row) % 2 == 0 ? "even" : "odd";
  }

  private static int firstNumber(Map<String, String> row) {
    return Integer.parseInt(row.get("number").replaceFirst("\\D.*", ""));
  }

  private static int position(Map<String, String> row) {
    return Integer.parseInt(row.get("position"));
  }

  private static double metres(Map<String, String> one, Map<String, String> other) {
    double north = 111_120 * (degrees(one, "lat") - degrees(other, "lat"));
    double east = 79_733 * (degrees(one, "lon") - degrees(other, "lon"));
    return StrictMath.sqrt(north * north + east * east);
  }

  private static double degrees(Map<String, String> row, String axis) {
    return Double.parseDouble(row.get(axis));
  }
}
