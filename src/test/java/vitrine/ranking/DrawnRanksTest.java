package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against counting one by one. */
class DrawnRanksTest {
  private static void check(DrawnRanks ranks, double... values) {
    ranks.take(values);
    for (int i = 0; i < values.length; i++) {
      double own = values[i];
      assertThat(ranks.better(i)).isEqualTo((int) better(values, own));
      assertThat(ranks.worse(i))
          .isEqualTo((int) Arrays.stream(values).filter(v -> v < own).count());
    }
  }

  private static long better(double[] values, double own) {
    return Arrays.stream(values).filter(value -> value > own).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 65, 300})
  void randomValuesWithEquals(int towns) {
    Random random = new Random(towns);
    DrawnRanks ranks = new DrawnRanks(towns);
    for (int draw = 0; draw < 50; draw++) {
      check(ranks, random.doubles(towns, -1, 1).toArray());
      check(ranks, random.ints(towns, -3, 3).mapToDouble(i -> i / 7.0).toArray());
    }
  }

  /** The last digits, which the keys cut off, still decide. */
  @Test
  void valuesThatDifferInTheLastDigit() {
    double[] values = new double[100];
    values[37] = 0.1;
    for (int i = 1; i < 100; i++) {
      values[(37 + 61 * i) % 100] = Math.nextUp(values[(37 + 61 * (i - 1)) % 100]);
    }
    check(new DrawnRanks(100), values);
  }

  @Test
  void signsAndZeros() {
    check(new DrawnRanks(6), 0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, -5, 1e300);
    check(new DrawnRanks(3), 0.0, 0.0, 0.0);
    check(new DrawnRanks(0));
  }
}
