package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: the same sample sorted by the JDK. */
class OrderStatisticTest {

  /** Of one value, of many different ones, and of many of which most are equal. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 100, 1000})
  void isWhatStandsThereInOrder(int size) {
    for (int kinds : new int[] {1, 3, 1_000_000}) {
      RandomStream random = new RandomStream(7, "test", "order", size);
      double[] values = new double[size];
      Arrays.setAll(values, i -> random.nextInt(kinds) - 1);
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      for (int place = 0; place < size; place++) {
        double[] turned = place % 3 == 0 ? sorted.clone() : values.clone();
        assertThat(OrderStatistic.at(turned, place)).isEqualTo(sorted[place]);
        double found = sorted[place];
        assertThat(Arrays.stream(turned, 0, place).filter(value -> value > found)).isEmpty();
        assertThat(Arrays.stream(turned, place, size).filter(value -> value < found)).isEmpty();
      }
    }
  }
}
