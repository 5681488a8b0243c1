package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: exact fractions, and commons-statistics-distribution 1.3. */
class BinomialDensityTest {

  /** n!/(k!(n−k)!)/2ⁿ in whole numbers; n runs over both sides of the series for Stirling. */
  @ParameterizedTest
  @CsvSource({"1", "2", "15", "16", "17", "60", "1000"})
  void agreesWithWholeNumbers(int n) {
    BigInteger ways = BigInteger.ONE;
    for (int k = 0; k <= n; k++) {
      double expected = fraction(ways, n);
      double actual = new Binomial(n, 0.5).density(k);
      assertThat(actual).isCloseTo(expected, within(1e-12 * expected));
      ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
    }
  }

  private static double fraction(BigInteger ways, int power) {
    BigDecimal scale = new BigDecimal(BigInteger.TWO.pow(power));
    return new BigDecimal(ways).divide(scale, MathContext.DECIMAL64).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({"20, 0.05", "180, 0.117", "5000, 0.3", "5000, 0.97", "1000000, 0.117"})
  void agreesWithCommonsStatistics(int n, double p) {
    Binomial binomial = new Binomial(n, p);
    BinomialDistribution other = BinomialDistribution.of(n, p);
    double deviation = Math.sqrt(n * p * (1 - p));
    for (double z = -6; z <= 6; z += 0.25) {
      int k = (int) Math.max(0, Math.min(n, Math.round(n * p + z * deviation)));
      assertClose(binomial.density(k), other.probability(k));
      if (k <= n * p) {
        assertClose(binomial.atMost(k), other.cumulativeProbability(k));
      } else {
        assertClose(binomial.atLeast(k), other.survivalProbability(k - 1));
      }
    }
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * expected));
  }

  @Test
  void thereIsNothingBeyondTheEnds() {
    assertThat(new Binomial(9, 0.3).atMost(-1)).isEqualTo(0.0);
    assertThat(new Binomial(9, 0.3).atLeast(10)).isEqualTo(0.0);
  }
}
