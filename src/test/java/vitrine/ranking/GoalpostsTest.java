package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD §5: piecewise linear through the three goalposts, clipped. */
class GoalpostsTest {
  private static final Goalposts FALLING = new Goalposts(0.25, 0.117, 0.05);
  private static final Goalposts RISING = new Goalposts(10, null, 30);

  /** 0.1835 is the middle of 0.25 and 0.117, 0.0835 that of 0.117 and 0.05. */
  @ParameterizedTest
  @CsvSource({
    "0.4,0",
    "0.25,0",
    "0.1835,25",
    "0.117,50",
    "0.0835,75",
    "0.05,100",
    "0.01,100",
    "0,100"
  })
  void falls(double value, double score) {
    assertThat(FALLING.score(value)).isCloseTo(score, within(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"5,0", "10,0", "15,25", "20,50", "30,100", "99,100"})
  void rises(double value, double score) {
    assertThat(RISING.score(value)).isEqualTo(score);
  }

  @Test
  void neverTurnsBack() {
    double before = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 400; i++) {
      double score = FALLING.score(i / 1000.0);
      assertThat(score).isBetween(0.0, 100.0).isLessThanOrEqualTo(before);
      before = score;
    }
  }

  @Test
  void saysWhatIsClipped() {
    assertThat(FALLING.clips(0.26)).isTrue();
    assertThat(FALLING.clips(0.04)).isTrue();
    assertThat(FALLING.clips(0.25)).isFalse();
    assertThat(RISING.clips(31)).isTrue();
  }

  @Test
  void mustStandInOrder() {
    assertThatThrownBy(() -> new Goalposts(0.25, 0.04, 0.05))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Goalposts(1, null, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
