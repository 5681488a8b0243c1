package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: R 4.2.2, {@code prop.test(correct = FALSE)}, by oracle.R. */
class WilsonTest {

  @ParameterizedTest
  @CsvFileSource(resources = "wilson.csv", useHeadersInDisplayName = true)
  void agreesWithPropTest(double proportion, double n, double low, double high) {
    Interval interval = Wilson.interval(proportion, n);
    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /** Section 4 of the method: 6 of 60 is 4.7 to 20.1 %. */
  @Test
  void sixOfSixty() {
    Interval interval = Wilson.interval(6, 60);
    assertThat(String.format(Locale.ROOT, "%.1f", 100 * interval.low())).isEqualTo("4.7");
    assertThat(String.format(Locale.ROOT, "%.1f", 100 * interval.high())).isEqualTo("20.1");
  }

  @Test
  void z95IsTheQuantileOfTheNormalDistribution() {
    double quantile = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);
    assertThat(Wilson.Z95).isCloseTo(quantile, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 0.3, 1, 1.5, 7, 60, 1e6, 1e15, Double.MAX_VALUE})
  void endsAreExactAtNoneAndAll(double n) {
    assertThat(Wilson.interval(0.0, n).low()).isEqualTo(0.0);
    assertThat(Wilson.interval(1.0, n).high()).isEqualTo(1.0);
  }

  @Test
  void staysWithinZeroAndOneAndAroundTheProportion() {
    for (double n : new double[] {0.01, 1, 2.5, 60, 1e9}) {
      for (double p : new double[] {0, 1e-300, 1e-20, 0.001, 0.117, 0.5, 0.999, 1 - 1e-16, 1}) {
        Interval interval = Wilson.interval(p, n);
        assertThat(interval.low()).isBetween(0.0, p);
        assertThat(interval.high()).isBetween(p, 1.0);
      }
    }
  }

  @Test
  void mirrorsWithTheProportion() {
    for (long x = 0; x <= 60; x++) {
      Interval interval = Wilson.interval(x, 60);
      Interval mirrored = Wilson.interval(60 - x, 60);
      assertThat(interval.low()).isCloseTo(1 - mirrored.high(), within(1e-15));
      assertThat(interval.high()).isCloseTo(1 - mirrored.low(), within(1e-15));
    }
  }

  @Test
  void narrowsAsCasesAreAdded() {
    double width = 1;
    for (double n = 1; n < 1e7; n *= 3) {
      Interval interval = Wilson.interval(0.117, n);
      assertThat(interval.high() - interval.low()).isLessThan(width);
      width = interval.high() - interval.low();
    }
  }

  @Test
  void countsAndProportionsAgree() {
    assertThat(Wilson.interval(7, 61)).isEqualTo(Wilson.interval(7.0 / 61, 61.0));
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 5", "1.1, 5", "NaN, 5", "0.1, 0", "0.1, -1", "0.1, NaN", "0.1, Infinity"})
  void refusesProportionsAndSizesThatAreNone(double proportion, double n) {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(proportion, n));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 5", "6, 5", "0, -1"})
  void refusesCountsThatAreNone(long successes, long n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wilson.interval(successes, n))
        .withMessageContaining(successes + " of " + n);
  }
}
