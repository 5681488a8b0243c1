package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected numbers: R 4.2.2, {@code pbeta} and {@code qbeta}, by beta-binomial.R;
 * commons-statistics as a second program.
 */
class BetaTest {

  @ParameterizedTest
  @CsvFileSource(resources = "beta.csv", useHeadersInDisplayName = true)
  void agreesWithPbetaAndQbeta(double a, double b, double x, double cdf, double low, double high) {
    Beta beta = new Beta(a, b);
    assertThat(beta.cdf(x)).isCloseTo(cdf, within(1e-12));
    assertThat(beta.quantile(0.025)).isCloseTo(low, within(1e-12));
    assertThat(beta.quantile(0.975)).isCloseTo(high, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0.5,12.5", "6.5,54.5", "117.5,883.5", "2.25,0.75"})
  void agreesWithCommonsStatistics(double a, double b) {
    BetaDistribution other = BetaDistribution.of(a, b);
    Beta beta = new Beta(a, b);
    for (double x = 0.01; x < 1; x += 0.07) {
      assertThat(beta.cdf(x)).isCloseTo(other.cumulativeProbability(x), within(1e-12));
    }
  }

  /**
   * Of 50 digits by mpmath 1.3.0, {@code betainc}: where a and b differ by far, and x is near 1.
   */
  @ParameterizedTest
  @CsvSource({
    "53649.64684149392,0.06504575449118197,0.999978497202294,0.01190377585617691365",
    "57665.69225025734,0.0928293041829069,0.9999807514957433,0.018698949412171666806",
    "0.0928293041829069,57665.69225025734,1.92485042567e-5,0.98130105058779604248",
    "5000,0.5,0.9999,0.31731050725795344712",
    "20000,3,0.9998,0.23801539390669258778",
    "3,20000,0.0001,0.3233777204114006247"
  })
  void probabilitiesOfSkewedDistributions(double a, double b, double x, double cdf) {
    assertThat(new Beta(a, b).cdf(x)).isCloseTo(cdf, within(1e-14));
  }

  /** R 4.2.2, {@code qbeta}: near 1 a quantile is as exact as near 0. */
  @ParameterizedTest
  @CsvSource({
    "200,0.1,0.5,0.99999702636127707",
    "200,0.1,0.025,0.99511144741302348",
    "1000000,0.1,0.025,0.99999902209523866",
    "30,0.01,0.025,0.99840372929498561"
  })
  void quantilesNearOne(double a, double b, double p, double quantile) {
    assertThat(new Beta(a, b).quantile(p)).isCloseTo(quantile, within(1e-14));
  }

  /** x^(a−1)(1−x)^(b−1) of a = b = 1 is even: its quantiles are the probabilities themselves. */
  @Test
  void evenDistribution() {
    for (double p : new double[] {0, 0.001, 0.3, 0.5, 0.99, 1}) {
      assertThat(new Beta(1, 1).quantile(p)).isCloseTo(p, within(1e-14));
      assertThat(new Beta(1, 1).cdf(p)).isCloseTo(p, within(1e-14));
    }
  }

  @Test
  void theEndsAndWhatVanishes() {
    assertThat(new Beta(3, 4).cdf(-1)).isZero();
    assertThat(new Beta(3, 4).cdf(2)).isEqualTo(1);
    assertThat(new Beta(0.001, 30).quantile(0.025)).isZero();
  }

  @Test
  void jeffreysAddsHalfACaseToBothSides() {
    assertThat(Beta.jeffreys(6, 60).mean()).isCloseTo(6.5 / 61, within(1e-16));
    assertThatIllegalArgumentException().isThrownBy(() -> Beta.jeffreys(7, 6));
  }

  /** Half of Beta(1, 1) and half of Beta(2, 1): P(X ≤ x) = (x + x²)/2, so that P = 0.28 at 0.4. */
  @Test
  void mixture() {
    BetaMixture mixture =
        new BetaMixture(List.of(new Beta(1, 1), new Beta(2, 1)), new double[] {0.5, 0.5});
    assertThat(mixture.cdf(0.4)).isCloseTo(0.28, within(1e-14));
    assertThat(mixture.quantile(0.28)).isCloseTo(0.4, within(1e-13));
    assertThat(mixture.mean()).isCloseTo((0.5 + 2 / 3.0) / 2, within(1e-15));
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Beta(1, 1).quantile(1.1));
  }
}
