package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The last bit of a result is the same on every JDK and processor. The expected bits are this
 * package's own; their digits are held to other programs by the tests beside this one.
 */
class SameBitsTest {

  @Test
  void ofBinomialTests() {
    long bits = 0;
    for (double p : new double[] {0.05, 0.117, 1 / 3.0, 0.7}) {
      for (int n : new int[] {13, 180, 5000}) {
        for (int x = 0; x <= n; x += 1 + n / 60) {
          bits = 31 * bits + Double.doubleToLongBits(BinomialTest.pValue(x, n, p));
        }
      }
    }
    assertThat(Long.toHexString(bits)).isEqualTo("75d1b4efad808af4");
  }

  @Test
  void ofIntervals() {
    long bits = 0;
    for (int x = 0; x <= 97; x++) {
      bits = 31 * bits + Wilson.interval(x, 97).hashCode();
      bits = 31 * bits + Newcombe.interval(x, 97, 11, 60).hashCode();
    }
    assertThat(Long.toHexString(bits)).isEqualTo("96bf06a089e2a56c");
  }

  @Test
  void ofCompositions() {
    double[] reference = {0.62, 0.25, 0.13};
    double[] thirds = Compositions.close(new double[] {1, 1, 1});
    long bits = 0;
    for (int i = 1; i <= 97; i++) {
      double[] x = Compositions.close(new double[] {i, 97, i * i % 89});
      bits = 31 * bits + Double.doubleToLongBits(Compositions.jensenShannon(x, reference));
      bits = 31 * bits + Compositions.aitchison(x, reference).hashCode();
      bits = 31 * bits + Double.doubleToLongBits(Compositions.offAxis(x, reference, thirds));
    }
    assertThat(Long.toHexString(bits)).isEqualTo("be0db60a1987a868");
  }

  @Test
  void ofDraws() {
    RandomStream random = new RandomStream(7, "test", "Éze", 3);
    long bits = 0;
    for (int i = 0; i < 2000; i++) {
      bits = 31 * bits + Double.doubleToLongBits(random.nextBeta(0.3 + i % 50, 1 + i % 7));
    }
    assertThat(Long.toHexString(bits)).isEqualTo("d997125297b7e5ac");
  }

  @Test
  void ofSmoothing() {
    BetaBinomial counts =
        new BetaBinomial(new long[] {1, 5, 9, 20, 70}, new long[] {12, 40, 60, 90, 300});
    long bits = counts.fit().hashCode();
    RatePosterior posterior = new RatePosterior(counts);
    for (int x = 0; x <= 40; x++) {
      bits = 31 * bits + posterior.rate(x, 40).interval(0.95).hashCode();
    }
    assertThat(Long.toHexString(bits)).isEqualTo("923eb6e05b90ab4b");
  }
}
