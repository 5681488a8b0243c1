package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a map of the texts themselves. */
class SeenKeysTest {
  @Test
  void tellsTheFirstLineOfEveryKey() {
    Random dice = new Random(7);
    SeenKeys seen = new SeenKeys();
    Map<List<String>, Long> first = new HashMap<>();
    for (long line = 2; line < 50_000; line++) {
      List<String> key =
          List.of(Integer.toString(dice.nextInt(200)), Integer.toString(dice.nextInt(200)));
      Long before = first.putIfAbsent(key, line);
      assertThat(seen.add(key, line)).isEqualTo(before == null ? 0 : before);
    }
  }

  /** The cells of a key are not run together. */
  @Test
  void cellsStayApart() {
    SeenKeys seen = new SeenKeys();
    assertThat(seen.add(List.of("ab", "c"), 2)).isZero();
    assertThat(seen.add(List.of("a", "bc"), 3)).isZero();
    assertThat(seen.add(List.of("ab", "c"), 4)).isEqualTo(2);
  }
}
