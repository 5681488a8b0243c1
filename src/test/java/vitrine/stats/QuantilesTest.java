package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: R 4.2.2, {@code quantile(type = 7)}, by oracle.R. */
class QuantilesTest {

  private static final double[] SAMPLE = {4, -2, 8.5, 0, 4, 31, 7};

  @ParameterizedTest
  @CsvFileSource(resources = "quantiles.csv", useHeadersInDisplayName = true)
  void agreesWithQuantile(String values, double p, double expected) {
    double actual = Quantiles.type7(Vectors.parse(values), p).orElseThrow();
    assertThat(actual).isCloseTo(expected, within(1e-12));
  }

  @Test
  void medianIsTheMiddleOrTheMeanOfTheTwoMiddleOnes() {
    assertThat(Quantiles.median(new double[] {9, 2, 4})).hasValue(4);
    assertThat(Quantiles.median(new double[] {4, 1, 3, 2})).hasValue(2.5);
    assertThat(Quantiles.median(new double[] {7})).hasValue(7);
  }

  @Test
  void medianOfHugeValuesDoesNotOverflow() {
    double huge = Double.MAX_VALUE;
    assertThat(Quantiles.median(new double[] {huge, huge})).hasValue(huge);
    assertThat(Quantiles.median(new double[] {-huge, huge})).hasValue(0);
  }

  @Test
  void leavesTheInputAsItIsAndDoesNotDependOnItsOrder() {
    double[] values = SAMPLE.clone();
    double[] turned = Vectors.reversed(SAMPLE);
    assertThat(Quantiles.type7(values, 0.3)).isEqualTo(Quantiles.type7(turned, 0.3));
    assertThat(values).containsExactly(SAMPLE);
  }

  @Test
  void risesWithPFromTheSmallestToTheLargest() {
    assertThat(Quantiles.type7(SAMPLE, 0)).hasValue(-2);
    assertThat(Quantiles.type7(SAMPLE, 1)).hasValue(31);
    double previous = -2;
    for (int i = 0; i <= 1000; i++) {
      double value = Quantiles.type7(SAMPLE, i / 1000.0).orElseThrow();
      assertThat(value).isGreaterThanOrEqualTo(previous);
      previous = value;
    }
  }

  @Test
  void scalesAndMirrorsWithTheValues() {
    double quarter = Quantiles.type7(SAMPLE, 0.25).orElseThrow();
    assertThat(Quantiles.type7(Vectors.times(4, SAMPLE), 0.25)).hasValue(4 * quarter);
    assertThat(Quantiles.type7(Vectors.times(-1, SAMPLE), 0.75)).hasValue(-quarter);
  }

  @Test
  void nothingHasNoQuantile() {
    assertThat(Quantiles.median(new double[0])).isEmpty();
    assertThat(Quantiles.type7(new double[0], 0.9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesValuesThatAreNoNumbers(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.median(new double[] {1, value}));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.01, 1.01})
  void refusesWhatIsNoShareOfTheSample(double p) {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.type7(SAMPLE, p));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.type7(new double[0], p));
  }
}
