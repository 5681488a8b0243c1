package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected numbers: a score test whose restricted maximum is found numerically, by tango.R with R
 * 4.2.2; and a published interval: 59, 6, 16, 80 (Cavo et al. 2012), from −0.1240 to −0.0054 in
 * package contingencytables 3.0.0, chapter 8 of M. W. Fagerland, S. Lydersen and P. Laake (2017),
 * Statistical analysis of contingency tables.
 */
class TangoTest {

  @ParameterizedTest
  @CsvFileSource(resources = "tango.csv", useHeadersInDisplayName = true)
  void agreesWithTheOracle(long b, long c, long n, double low, double high) {
    Interval interval = Tango.interval(b, c, n);
    assertThat(interval.low()).isCloseTo(low, within(1e-10));
    assertThat(interval.high()).isCloseTo(high, within(1e-10));
  }

  @Test
  void agreesWithThePublishedExample() {
    Interval cavo = Tango.interval(6, 16, 161);
    assertThat(cavo.low()).isCloseTo(-0.1240, within(0.00005));
    assertThat(cavo.high()).isCloseTo(-0.0054, within(0.00005));
  }

  /** Without a change, the restricted test is Wilson's of 0 of n: z²/(n + z²). */
  @Test
  void withoutChangeItIsWilsons() {
    double reach = Wilson.interval(0, 54).high();
    assertThat(Tango.interval(0, 0, 54).high()).isCloseTo(reach, within(1e-14));
    assertThat(Tango.interval(0, 0, 54).low()).isCloseTo(-reach, within(1e-14));
  }

  @Test
  void allOneWayEndsExactlyAtOne() {
    assertThat(Tango.interval(10, 0, 10).high()).isEqualTo(1.0);
    assertThat(Tango.interval(0, 10, 10).low()).isEqualTo(-1.0);
    assertThat(Tango.interval(1, 0, 1).high()).isEqualTo(1.0);
  }

  @Test
  void reversedTimeChangesTheSignAlone() {
    for (long b = 0; b <= 9; b++) {
      for (long c = 0; c + b <= 12; c++) {
        Interval interval = Tango.interval(b, c, 12);
        double difference = (b - c) / 12.0;
        assertThat(interval.low()).isBetween(-1.0, difference);
        assertThat(interval.high()).isBetween(difference, 1.0);
        assertThat(Tango.interval(c, b, 12).low()).isEqualTo(-interval.high());
      }
    }
  }

  /** Its test at 0 is McNemar's: (b − c)² / (b + c) against z². */
  @Test
  void holdsNoughtExactlyWhenMcNemarDoes() {
    double z2 = Wilson.Z95 * Wilson.Z95;
    for (long b = 0; b <= 40; b++) {
      for (long c = 0; c + b <= 40; c++) {
        Interval interval = Tango.interval(b, c, 90);
        boolean told = (b - c) * (b - c) > z2 * (b + c);
        assertThat(interval.low() > 0 || interval.high() < 0).isEqualTo(told);
      }
    }
  }

  /** 2,000 tables of 60 pairs with true probabilities 0.15 and 0.05; all seeded. */
  @Test
  void coversTheTruth() {
    RandomStream random = new RandomStream(3, "tango", "", 0);
    int held = 0;
    for (int study = 0; study < 2000; study++) {
      long b = 0;
      long c = 0;
      for (int i = 0; i < 60; i++) {
        double u = random.nextDouble();
        b += u < 0.15 ? 1 : 0;
        c += u >= 0.15 && u < 0.2 ? 1 : 0;
      }
      Interval interval = Tango.interval(b, c, 60);
      held += interval.low() <= 0.1 && interval.high() >= 0.1 ? 1 : 0;
    }
    assertThat(held / 2000.0).isBetween(0.935, 0.97);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, 0, 2", "2, 2, 3", "-1, 1, 5"})
  void refusesCountsThatAreNone(long b, long c, long n) {
    assertThatIllegalArgumentException().isThrownBy(() -> Tango.interval(b, c, n));
  }
}
