package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Expected numbers: R 4.2.2 by beta-binomial.R: {@code lbeta}, {@code optim}, and {@code pbeta}
 * mixed over the grid.
 */
class BetaBinomialTest {

  static long[] counts(String text) {
    return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "beta-binomial.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 9999)
  void agreesWithOptim(String x, String n, double logLikelihood, double mean, double dispersion) {
    BetaBinomial counts = new BetaBinomial(counts(x), counts(n));
    assertThat(counts.logLikelihood(0.13, 1 / 41.0))
        .isCloseTo(logLikelihood, within(1e-9 * Math.abs(logLikelihood)));
    BetaBinomial.Fit fit = counts.fit().orElseThrow();
    assertThat(fit.mean()).isCloseTo(mean, within(1e-6));
    assertThat(fit.dispersion()).isCloseTo(dispersion, within(1e-6));
  }

  /** Two groups of 1 and 2 cases with one success each: C(2,1) is left out. μ·μ(1−μ)(1−ρ). */
  @Test
  void theLikelihoodOfTwoSmallGroups() {
    BetaBinomial counts = new BetaBinomial(new long[] {1, 1}, new long[] {1, 2});
    double expected = Math.log(0.3 * (0.3 * 0.8) * (0.7 * 0.8) / 0.8);
    assertThat(counts.logLikelihood(0.3, 0.2)).isCloseTo(expected, within(1e-14));
    assertThat(counts.logLikelihood(0.3, 0)).isCloseTo(Math.log(0.3 * 0.3 * 0.7), within(1e-14));
  }

  /** Groups that differ less than chance would have them have one rate, the pooled. */
  @Test
  void groupsOfOneRate() {
    BetaBinomial counts =
        new BetaBinomial(new long[] {10, 20, 30, 40}, new long[] {100, 200, 300, 400});
    BetaBinomial.Fit fit = counts.fit().orElseThrow();
    assertThat(fit.dispersion()).isZero();
    assertThat(fit.mean()).isEqualTo(0.1);
    assertThat(fit.strength()).isInfinite();
  }

  /** Groups that are all one or all the other are as unlike as can be: the limit is kept. */
  @Test
  void theDispersionHasALimit() {
    BetaBinomial counts = new BetaBinomial(new long[] {0, 50, 0, 50}, new long[] {50, 50, 50, 50});
    assertThat(counts.fit().orElseThrow().dispersion()).isEqualTo(0.5);
  }

  @Test
  void nothingAndEverythingTellNoRate() {
    assertThat(new BetaBinomial(new long[] {0, 0}, new long[] {5, 9}).fit()).isEmpty();
    assertThat(new BetaBinomial(new long[] {5, 9}, new long[] {5, 9}).fit()).isEmpty();
    assertThat(new BetaBinomial(new long[0], new long[0]).fit()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RatePosterior(new BetaBinomial(new long[] {0}, new long[] {5})));
  }

  /** Runs too long to be walked are summed by the gamma function; both say the same. */
  @Test
  void longRunsAndShortOnesAgree() {
    BetaBinomial counts = new BetaBinomial(new long[] {9000}, new long[] {60000});
    double walked = 0;
    for (int j = 0; j < 60000; j++) {
      walked += j < 9000 ? Math.log(0.14 * 0.98 + j * 0.02) : 0;
      walked += j < 51000 ? Math.log(0.86 * 0.98 + j * 0.02) : 0;
      walked -= Math.log(0.98 + j * 0.02);
    }
    assertThat(counts.logLikelihood(0.14, 0.02)).isCloseTo(walked, within(1e-6));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "smoothing.csv", useHeadersInDisplayName = true)
  void agreesWithTheMixtureOfR(int set, long x, long n, double low, double high, double above) {
    BetaMixture rate = Smoothed.of(set).rate(x, n);
    assertThat(rate.quantile(0.025)).isCloseTo(low, within(1e-9));
    assertThat(rate.quantile(0.975)).isCloseTo(high, within(1e-9));
    assertThat(1 - rate.cdf(0.117)).isCloseTo(above, within(1e-9));
  }
}
