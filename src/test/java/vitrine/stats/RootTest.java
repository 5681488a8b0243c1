package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class RootTest {
  private int asked;

  private double root(DoubleUnaryOperator function, double from, double to) {
    asked = 0;
    return Root.of(
        x -> {
          asked++;
          return function.applyAsDouble(x);
        },
        from,
        to);
  }

  /** 2 is the cube of 1.2599210498948731648 (OEIS A002580). */
  @Test
  void reachesTheLastDigitInFewSteps() {
    assertThat(root(x -> x * x * x - 2, 0, 100)).isCloseTo(1.2599210498948732, within(3e-16));
    assertThat(asked).isLessThan(20);
    assertThat(root(x -> 2 - x * x * x, 100, -100)).isCloseTo(1.2599210498948732, within(3e-16));
  }

  /** 1/x − 1/(1−x) is 0 at a half, 1/x − 9/(1−x) at a tenth, and infinite at both ends. */
  @Test
  void takesInfiniteEnds() {
    assertThat(root(x -> 1 / x - 1 / (1 - x), 0, 1)).isEqualTo(0.5);
    assertThat(root(x -> 1 / x - 9 / (1 - x), 0, 1)).isCloseTo(0.1, within(3e-17));
    assertThat(asked).isLessThan(20);
  }

  /** As steep and as flat as can be: about as many steps as halving takes. */
  @Test
  void isNotLedAstray() {
    assertThat(root(x -> x < 0.3 ? -1 : 1, 0, 1)).isCloseTo(0.3, within(1e-16));
    assertThat(asked).isLessThan(60);
    assertThat(root(x -> Math.pow(x - 0.3, 9), 0, 1)).isCloseTo(0.3, within(1e-15));
    assertThat(asked).isLessThan(150);
  }
}
