package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expected numbers: R 4.2.2 with vegan 2.6.4, by diversity.R; NA is empty here. */
class DiversityTest {
  private static long[] counts(String text) {
    return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private static void agrees(OptionalDouble actual, String expected, String what) {
    if (expected.equals("NA")) {
      assertThat(actual).as(what).isEmpty();
      return;
    }
    double number = Double.parseDouble(expected);
    assertThat(actual.orElseThrow())
        .as(what)
        .isCloseTo(number, within(1e-9 * Math.max(1, Math.abs(number))));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "diversity.csv", useHeadersInDisplayName = true)
  void agreesWithVegan(
      String name,
      String counts,
      String shannon,
      String effective,
      String rarefied,
      String evennessGiven,
      String evennessFamily,
      String simpson,
      String hhi,
      String hill0,
      String hill1,
      String hill2) {
    Diversity diversity = new Diversity(counts(counts));
    agrees(diversity.shannon(), shannon, "shannon");
    agrees(diversity.effective(), effective, "effective");
    agrees(diversity.rarefied(30), rarefied, "rarefied");
    agrees(diversity.evenness(diversity.kinds()), evennessGiven, "evenness as given");
    agrees(diversity.evenness(12), evennessFamily, "evenness of families");
    agrees(diversity.simpson(), simpson, "simpson");
    agrees(diversity.concentration(), hhi, "hhi");
    agrees(diversity.effective(), hill1, "Hill number of order 1");
    if (diversity.total() > 0) {
      agrees(OptionalDouble.of(diversity.kinds()), hill0, "Hill number of order 0");
      double inverse = 1 / diversity.concentration().orElseThrow();
      agrees(OptionalDouble.of(inverse), hill2, "Hill number of order 2");
    }
  }

  @Test
  void theOrderOfCountsAndAbsentKindsChangeNoBit() {
    Diversity one = new Diversity(14, 9, 31, 22, 11, 47, 18, 13, 3);
    Diversity other = new Diversity(0, 3, 47, 13, 0, 9, 18, 22, 31, 14, 11, 0);
    assertThat(other.shannon()).isEqualTo(one.shannon());
    assertThat(other.rarefied(30)).isEqualTo(one.rarefied(30));
    assertThat(other.simpson()).isEqualTo(one.simpson());
    assertThat(other.concentration()).isEqualTo(one.concentration());
  }

  /** Twice as many of each changes neither Shannon nor concentration; rarefaction rises. */
  @Test
  void scaling() {
    Diversity one = new Diversity(20, 10, 5, 5);
    Diversity twice = new Diversity(40, 20, 10, 10);
    assertThat(twice.shannon().orElseThrow()).isCloseTo(one.shannon().orElseThrow(), within(1e-15));
    assertThat(twice.rarefied(30).orElseThrow()).isLessThan(one.rarefied(30).orElseThrow());
  }

  @Test
  void aCountBelowZeroIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Diversity(3, -1));
  }
}
