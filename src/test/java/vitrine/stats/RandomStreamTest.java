package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws against the distributions they are of, whose values are held to R by {@link BetaTest}. */
class RandomStreamTest {
  private static final int MANY = 200_000;

  private static double[] drawn(ToDoubleFunction<RandomStream> one) {
    RandomStream random = new RandomStream(1, "test", "", 0);
    double[] numbers = new double[MANY];
    for (int i = 0; i < MANY; i++) {
      numbers[i] = one.applyAsDouble(random);
    }
    Arrays.sort(numbers);
    return numbers;
  }

  /** Kolmogorov's largest distance; beyond 1.95/√n once in a thousand seeds. */
  @ParameterizedTest
  @CsvSource({"0.5,0.5", "0.05,0.4", "6.5,54.5", "117.5,883.5", "1,1", "2.2,0.7"})
  void betaNumbersAreBetaDistributed(double a, double b) {
    double[] numbers = drawn(random -> random.nextBeta(a, b));
    Beta beta = new Beta(a, b);
    double farthest = 0;
    for (int i = 0; i < MANY; i += 37) {
      farthest = Math.max(farthest, Math.abs(beta.cdf(numbers[i]) - (i + 0.5) / MANY));
    }
    assertThat(farthest).isLessThan(1.95 / Math.sqrt(MANY));
  }

  @Test
  void gammaAndNormalNumbersHaveTheirMoments() {
    double mean = Arrays.stream(drawn(random -> random.nextGamma(3.7))).average().orElseThrow();
    assertThat(mean).isCloseTo(3.7, within(4 * Math.sqrt(3.7 / MANY)));
    double[] normal = drawn(RandomStream::nextNormal);
    assertThat(Arrays.stream(normal).average().orElseThrow()).isCloseTo(0, within(0.01));
    assertThat(Arrays.stream(normal).map(x -> x * x).average().orElseThrow())
        .isCloseTo(1, within(0.015));
    assertThat(normal[(int) (0.975 * MANY)]).isCloseTo(Wilson.Z95, within(0.02));
  }

  /** A Dirichlet share is a beta number: mean w/Σw. */
  @Test
  void dirichletSharesSumToOneAndHaveTheirMeans() {
    double[] weights = {16, 16, 8};
    double[] means = new double[3];
    RandomStream random = new RandomStream(5, "weights", "", 0);
    for (int i = 0; i < 20_000; i++) {
      double[] shares = random.nextDirichlet(weights);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
      for (int k = 0; k < 3; k++) {
        means[k] += shares[k] / 20_000;
      }
    }
    assertThat(means[0]).isCloseTo(0.4, within(0.003));
    assertThat(means[2]).isCloseTo(0.2, within(0.003));
  }

  @Test
  void aStreamHangsOnItsNameAloneAndOnAllOfIt() {
    double first = new RandomStream(1, "rate", "01004", 0).nextDouble();
    assertThat(new RandomStream(1, "rate", "01004", 0).nextDouble()).isEqualTo(first);
    double[] others = {
      new RandomStream(2, "rate", "01004", 0).nextDouble(),
      new RandomStream(1, "age", "01004", 0).nextDouble(),
      new RandomStream(1, "rate", "01005", 0).nextDouble(),
      new RandomStream(1, "rate", "01004", 1).nextDouble()
    };
    assertThat(others).doesNotContain(first).doesNotHaveDuplicates();
  }

  @Test
  void neitherEndIsEverDrawn() {
    double[] numbers = drawn(RandomStream::nextDouble);
    assertThat(numbers[0]).isPositive();
    assertThat(numbers[MANY - 1]).isLessThan(1);
    assertThat(Arrays.stream(drawn(random -> random.nextInt(3))).distinct().toArray())
        .containsExactly(0, 1, 2);
  }
}
