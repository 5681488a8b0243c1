package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected numbers: by hand, and by integration over both beta distributions. */
class SteadyStateTest {

  /** 437 of 7,412 entered, 211 of 757 left: 0.05896/(0.05896 + 0.27873). */
  @Test
  void byHand() {
    assertThat(SteadyState.value(437, 7412, 211, 757).orElseThrow())
        .isCloseTo(437.0 * 757 / (437.0 * 757 + 211.0 * 7412), within(1e-15))
        .isCloseTo(0.1746, within(0.00005));
  }

  @Test
  void isUndefinedWhereARateIsNotKnownOrNothingMoves() {
    assertThat(SteadyState.value(0, 9, 0, 4)).isEmpty();
    assertThat(SteadyState.value(0, 0, 1, 4)).isEmpty();
    assertThat(SteadyState.value(1, 9, 0, 0)).isEmpty();
    assertThat(SteadyState.value(1, 9, 0, 4)).hasValue(1);
    assertThat(SteadyState.value(0, 9, 1, 4)).hasValue(0);
    assertThatIllegalArgumentException().isThrownBy(() -> SteadyState.value(5, 4, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SteadyState.interval(0, 9, 0, 4, 1, "", 100));
  }

  /**
   * The share of the distribution below each end is 2.5 and 97.5 % within three standard errors of
   * 20,000 draws: P(e/(e + x) ≤ s) = ∫ P(e ≤ x·s/(1 − s)) f(x) dx, summed over quantiles of x.
   */
  @Test
  void theEndsHoldNinetyFiveHundredths() {
    long[][] cases = {{437, 7412, 211, 757}, {3, 80, 2, 9}, {0, 40, 5, 6}, {12, 30, 0, 3}};
    for (long[] one : cases) {
      Interval interval = SteadyState.interval(one[0], one[1], one[2], one[3], 1, "01004", 20_000);
      double error = 3 * Math.sqrt(0.025 * 0.975 / 20_000);
      assertThat(below(interval.low(), one)).isCloseTo(0.025, within(error));
      assertThat(below(interval.high(), one)).isCloseTo(0.975, within(error));
    }
  }

  private static double below(double share, long[] one) {
    Beta entry = Beta.jeffreys(one[0], one[1]);
    Beta leaving = Beta.jeffreys(one[2], one[3]);
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      double x = leaving.quantile((i + 0.5) / 1000);
      sum += entry.cdf(x * share / (1 - share));
    }
    return sum / 1000;
  }

  @Test
  void hangsOnSeedAndNameAlone() {
    Interval first = SteadyState.interval(3, 80, 2, 9, 1, "01004", 500);
    assertThat(SteadyState.interval(3, 80, 2, 9, 1, "01004", 500)).isEqualTo(first);
    assertThat(SteadyState.interval(3, 80, 2, 9, 1, "01005", 500)).isNotEqualTo(first);
    assertThat(SteadyState.interval(3, 80, 2, 9, 2, "01004", 500)).isNotEqualTo(first);
  }
}
