package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: R 4.2.2, {@code p.adjust(method = "BH")}, by oracle.R. */
class BenjaminiHochbergTest {

  private static final double[] P_VALUES = {0.2, 0.01, 0.04, 0.01, 0.9, 0.03};

  @ParameterizedTest
  @CsvFileSource(resources = "benjamini-hochberg.csv", useHeadersInDisplayName = true)
  void agreesWithPAdjust(String pValues, String expected) {
    double[] adjusted = BenjaminiHochberg.adjust(Vectors.parse(pValues));
    assertThat(adjusted).containsExactly(Vectors.parse(expected), within(1e-15));
  }

  /**
   * Benjamini and Hochberg (1995), section 3.1: of these 15 p-values the first four are significant
   * at a rate of 0.05, as 0.0095 ≤ 4/15 · 0.05 and 0.0201 &gt; 5/15 · 0.05.
   */
  @Test
  void agreesWithThePublishedExample() {
    double[] adjusted =
        BenjaminiHochberg.adjust(
            new double[] {
              0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
              0.4262, 0.5719, 0.6528, 0.7590, 1.0000
            });
    assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-15)).isLessThan(0.05);
    assertThat(adjusted[4]).isGreaterThan(0.05);
  }

  @Test
  void leavesTheInputAsItIs() {
    double[] pValues = P_VALUES.clone();
    BenjaminiHochberg.adjust(pValues);
    assertThat(pValues).containsExactly(P_VALUES);
  }

  @Test
  void doesNotDependOnTheOrder() {
    double[] turned = BenjaminiHochberg.adjust(Vectors.reversed(P_VALUES));
    assertThat(Vectors.reversed(turned)).containsExactly(BenjaminiHochberg.adjust(P_VALUES));
  }

  @Test
  void liesBetweenThePValueAndOneAndKeepsTheirOrder() {
    double[] adjusted = BenjaminiHochberg.adjust(P_VALUES);
    for (int i = 0; i < adjusted.length; i++) {
      assertThat(adjusted[i]).isBetween(P_VALUES[i], 1.0);
      for (int j = 0; j < adjusted.length; j++) {
        assertThat(P_VALUES[i] <= P_VALUES[j] && adjusted[i] > adjusted[j]).isFalse();
      }
    }
  }

  @Test
  void nothingGivesNothing() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.001, 1.001, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoProbability(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {0.5, value}))
        .withMessageContaining(String.valueOf(value));
  }
}
