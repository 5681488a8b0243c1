package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected numbers: Newcombe (1998), Table II, method 10, to its four decimals; and the same method
 * from R 4.2.2's {@code prop.test} intervals, by oracle.R.
 */
class NewcombeTest {

  @ParameterizedTest
  @CsvFileSource(resources = "newcombe-1998.csv", useHeadersInDisplayName = true)
  void agreesWithThePublishedExamples(long x1, long n1, long x2, long n2, double low, double high) {
    Interval interval = Newcombe.interval(x1, n1, x2, n2);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "newcombe.csv", useHeadersInDisplayName = true)
  void agreesWithTheOracle(long x1, long n1, long x2, long n2, double low, double high) {
    Interval interval = Newcombe.interval(x1, n1, x2, n2);
    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /** R 4.2.2: the Wilson intervals of {@code prop.test(x, n, conf.level = 0.999)}, combined. */
  @Test
  void takesAnotherLevel() {
    double z = 3.2905267314918945;
    Interval wilson = Wilson.interval(0.1, 60, z);
    assertThat(wilson.low()).isCloseTo(0.02887006964142343, within(1e-12));
    assertThat(wilson.high()).isCloseTo(0.29342769385448231, within(1e-12));
    Interval interval = Newcombe.interval(36, 80, 6, 80, z);
    assertThat(interval.low()).isCloseTo(0.14811003316010476, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.56068780916000549, within(1e-12));
    assertThat(Newcombe.interval(6, 60, 9, 70, Wilson.Z95))
        .isEqualTo(Newcombe.interval(6, 60, 9, 70));
  }

  @Test
  void exchangingTheGroupsChangesTheSignAlone() {
    for (long x1 = 0; x1 <= 9; x1++) {
      for (long x2 = 0; x2 <= 7; x2++) {
        Interval interval = Newcombe.interval(x1, 9, x2, 7);
        Interval exchanged = Newcombe.interval(x2, 7, x1, 9);
        assertThat(exchanged).isEqualTo(new Interval(-interval.high(), -interval.low()));
      }
    }
  }

  @Test
  void staysWithinMinusOneAndOneAndAroundTheDifference() {
    for (long x1 = 0; x1 <= 9; x1++) {
      for (long x2 = 0; x2 <= 7; x2++) {
        Interval interval = Newcombe.interval(x1, 9, x2, 7);
        assertThat(interval.low()).isBetween(-1.0, x1 / 9.0 - x2 / 7.0);
        assertThat(interval.high()).isBetween(x1 / 9.0 - x2 / 7.0, 1.0);
      }
    }
  }

  @Test
  void allAgainstNoneEndsExactlyAtOne() {
    assertThat(Newcombe.interval(10, 10, 0, 10).high()).isEqualTo(1.0);
    assertThat(Newcombe.interval(0, 10, 10, 10).low()).isEqualTo(-1.0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1, 2", "1, 2, 0, 0", "3, 2, 1, 2", "1, 2, -1, 2"})
  void refusesCountsThatAreNone(long x1, long n1, long x2, long n2) {
    assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.interval(x1, n1, x2, n2));
  }
}
