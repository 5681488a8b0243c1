package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @Test
  void holdsItsEnds() {
    assertThat(new Interval(-0.5, 0.25).low()).isEqualTo(-0.5);
    assertThat(new Interval(-0.5, 0.25).high()).isEqualTo(0.25);
    assertThat(new Interval(0.25, 0.25)).isEqualTo(new Interval(0.25, 0.25));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "NaN, 1", "0, NaN", "NaN, NaN"})
  void refusesWhatIsNoInterval(double low, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(low, high))
        .withMessageContaining("not an interval");
  }
}
