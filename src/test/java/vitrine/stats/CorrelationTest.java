package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expected numbers: R 4.2.2, {@code cor}, by correlation.R. */
class CorrelationTest {

  @ParameterizedTest
  @CsvFileSource(resources = "correlation.csv", useHeadersInDisplayName = true)
  void agreesWithCor(String x, String y, double pearson, double spearman, double slope) {
    double[] a = Vectors.parse(x);
    double[] b = Vectors.parse(y);
    assertThat(Correlation.pearson(a, b).orElseThrow()).isCloseTo(pearson, within(1e-12));
    assertThat(Correlation.spearman(a, b).orElseThrow()).isCloseTo(spearman, within(1e-12));
    assertThat(Correlation.slope(a, b).orElseThrow()).isCloseTo(slope, within(1e-9));
    assertThat(Correlation.pearson(b, a)).isEqualTo(Correlation.pearson(a, b));
  }

  @Test
  void whatIsAllTheSameGoesWithNothing() {
    assertThat(Correlation.pearson(new double[] {1, 1, 1}, new double[] {1, 2, 3})).isEmpty();
    assertThat(Correlation.spearman(new double[] {4}, new double[] {2})).isEmpty();
    assertThat(Correlation.slope(new double[0], new double[0])).isEmpty();
  }
}
