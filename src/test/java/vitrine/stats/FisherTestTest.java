package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expected numbers: R 4.2.2, {@code fisher.test}, by join-count.R. */
class FisherTestTest {

  @ParameterizedTest
  @CsvFileSource(resources = "fisher.csv", useHeadersInDisplayName = true)
  void agreesWithFisherTest(long x1, long n1, long x2, long n2, double p, double greater) {
    assertThat(FisherTest.pValue(x1, n1, x2, n2)).isCloseTo(p, within(1e-11 * p));
    assertThat(FisherTest.greater(x1, n1, x2, n2)).isCloseTo(greater, within(1e-11 * greater));
    assertThat(FisherTest.pValue(x2, n2, x1, n1)).isCloseTo(p, within(1e-11 * p));
  }

  /** The lady and her eight cups of tea (Fisher 1935): one chance in seventy. */
  @Test
  void theLadyTastesTea() {
    assertThat(FisherTest.greater(4, 4, 0, 4)).isCloseTo(1 / 70.0, within(1e-15));
  }

  /** All tables of 12 drawn of 30 with 9 marked: the densities sum to 1, the tails are monotone. */
  @Test
  void theHypergeometricIsADistribution() {
    Hypergeometric table = new Hypergeometric(30, 9, 12);
    double sum = 0;
    double before = 1;
    for (long k = 0; k <= 9; k++) {
      sum += table.density(k);
      assertThat(table.atLeast(k)).isBetween(0.0, before);
      before = table.atLeast(k);
    }
    assertThat(sum).isCloseTo(1, within(1e-13));
    assertThat(new Hypergeometric(0, 0, 0).density(0)).isEqualTo(1.0);
    assertThat(new Hypergeometric(5, 5, 2).density(2)).isEqualTo(1.0);
    assertThat(new Hypergeometric(5, 2, 5).atLeast(3)).isZero();
  }

  @Test
  void refusesCountsThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> FisherTest.pValue(3, 2, 0, 1));
  }
}
