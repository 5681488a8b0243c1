package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expected numbers: R 4.2.2, {@code pnorm}, by join-count.R. */
class NormalTest {

  @ParameterizedTest
  @CsvFileSource(resources = "normal.csv", useHeadersInDisplayName = true)
  void agreesWithPnorm(double z, double p) {
    assertThat(Normal.twoSided(z)).isCloseTo(p, within(2e-14 * p));
    assertThat(Normal.twoSided(-z)).isEqualTo(Normal.twoSided(z));
  }

  @Test
  void fallsAcrossTheChangeOfMethod() {
    double before = 1;
    for (double z = 0; z < 5; z += 0.001) {
      double p = Normal.twoSided(z);
      assertThat(p).isLessThanOrEqualTo(before);
      before = p;
    }
    assertThat(Normal.twoSided(60)).isZero();
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> Normal.twoSided(Double.NaN));
  }
}
