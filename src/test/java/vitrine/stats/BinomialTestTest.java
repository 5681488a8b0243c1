package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: R 4.2.2, {@code binom.test}, by oracle.R. */
class BinomialTestTest {

  @ParameterizedTest
  @CsvFileSource(resources = "binomial-test.csv", useHeadersInDisplayName = true)
  void agreesWithBinomTest(double x, double n, double p, double expected) {
    double actual = BinomialTest.pValue((long) x, (long) n, p);
    assertThat(actual).isCloseTo(expected, within(1e-10 * expected));
  }

  /** R 4.2.2: {@code binom.test(x, n, p, alternative = "greater")$p.value}. */
  @ParameterizedTest
  @CsvSource({
    "0, 9, 0.1, 1",
    "3, 50, 0.1, 0.88827124365365295",
    "5, 50, 0.1, 0.56880159317093826",
    "6, 50, 0.1, 0.38387699227572281",
    "10, 50, 0.1, 0.024537935704591451",
    "99, 733, 0.1, 0.0014421192827060295",
    "40, 40, 0.9, 0.014780882941434603",
    "7, 9, 1, 1",
    "2, 9, 0, 0"
  })
  void greaterAgreesWithBinomTest(long x, long n, double p, double expected) {
    assertThat(BinomialTest.greater(x, n, p)).isCloseTo(expected, within(1e-11 * expected));
  }

  /** With p = ½ the density is symmetric: 2·(1 + 13 + 78)/2¹³ for 2 or 11 of 13. */
  @Test
  void countsTheMirroredTail() {
    double expected = 2 * (1 + 13 + 78) / 8192.0;
    assertThat(BinomialTest.pValue(2, 13, 0.5)).isCloseTo(expected, within(1e-15));
    assertThat(BinomialTest.pValue(11, 13, 0.5)).isCloseTo(expected, within(1e-15));
  }

  /** With n = 8 and p = ⅓ the counts 2 and 3 are equally likely, so both are most likely. */
  @Test
  void holdsEqualDensitiesEqual() {
    assertThat(BinomialTest.pValue(2, 8, 1 / 3.0)).isCloseTo(1, within(1e-14));
    assertThat(BinomialTest.pValue(3, 8, 1 / 3.0)).isCloseTo(1, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "1, 0, 0", "9, 0, 0", "9, 1, 1", "8, 1, 0", "0, 1, 0"})
  void certaintyIsMetOrContradicted(long successes, double p, double expected) {
    assertThat(BinomialTest.pValue(successes, 9, p)).isEqualTo(expected);
  }

  @Test
  void theExpectedCountIsNoEvidence() {
    assertThat(BinomialTest.pValue(30, 100, 0.3)).isEqualTo(1.0);
  }

  @Test
  void mirrorsWithSuccessesAndFailures() {
    for (long x = 0; x <= 40; x++) {
      double mirrored = BinomialTest.pValue(40 - x, 40, 0.75);
      assertThat(BinomialTest.pValue(x, 40, 0.25)).isCloseTo(mirrored, within(1e-13));
    }
  }

  @Test
  void isAProbabilityAndFallsAwayFromTheMean() {
    double previous = 1;
    for (long x = 12; x <= 103; x++) {
      double value = BinomialTest.pValue(x, 103, 0.117);
      assertThat(value).isBetween(0.0, previous);
      previous = value;
    }
  }

  /** The chance of a p-value of at most α is at most α: the test is exact. */
  @Test
  void keepsItsLevel() {
    Binomial binomial = new Binomial(50, 0.117);
    double rejected = 0;
    for (long x = 0; x <= 50; x++) {
      rejected += BinomialTest.pValue(x, 50, 0.117) <= 0.05 ? binomial.density(x) : 0;
    }
    assertThat(rejected).isBetween(0.01, 0.05);
  }

  @Test
  void isZeroOnlyWhereADoubleEnds() {
    assertThat(BinomialTest.pValue(1000, 1000, 0.5)).isCloseTo(0x1p-999, within(0x1p-1030));
    assertThat(BinomialTest.pValue(1_000_000, 1_000_000, 0.01)).isEqualTo(0.0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.5", "-1, 5, 0.5", "6, 5, 0.5", "1, 5, -0.1", "1, 5, 1.1", "1, 5, NaN"})
  void refusesWhatIsNoCountOrProportion(long successes, long n, double p) {
    assertThatIllegalArgumentException().isThrownBy(() -> BinomialTest.pValue(successes, n, p));
  }
}
