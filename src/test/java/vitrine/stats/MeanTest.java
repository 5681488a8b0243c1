package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: by hand, as each test shows. */
class MeanTest {

  @Test
  void isTheSumOverTheCount() {
    assertThat(Mean.of(new double[] {1, 2, 6})).hasValue(3);
    assertThat(Mean.of(new double[] {-1, 1})).hasValue(0);
    assertThat(Mean.of(new double[] {0.1})).hasValue(0.1);
  }

  /** Added one after the other as doubles these give 0 and 0.09999999999999999. */
  @Test
  void losesNothing() {
    assertThat(Mean.of(new double[] {1e16, 1, -1e16})).hasValue(1 / 3.0);
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1);
    assertThat(Mean.of(tenths)).hasValue(0.1);
  }

  @Test
  void doesNotDependOnTheOrder() {
    Random random = new Random(1);
    List<Double> values = random.doubles(200, -1e3, 1e6).boxed().toList();
    double expected = Mean.of(unboxed(values)).orElseThrow();
    for (int i = 0; i < 50; i++) {
      List<Double> shuffled = new ArrayList<>(values);
      Collections.shuffle(shuffled, random);
      assertThat(Mean.of(unboxed(shuffled))).hasValue(expected);
    }
  }

  private static double[] unboxed(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Test
  void doesNotOverflow() {
    double huge = Double.MAX_VALUE;
    assertThat(Mean.of(new double[] {huge, huge, huge})).hasValue(huge);
  }

  @Test
  void leavesTheInputAsItIs() {
    double[] values = {3, 1, 2};
    Mean.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void nothingHasNoMean() {
    assertThat(Mean.of(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesValuesThatAreNoNumbers(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mean.of(new double[] {1, value}))
        .withMessageContaining(String.valueOf(value));
  }
}
