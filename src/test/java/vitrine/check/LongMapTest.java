package vitrine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongMapTest {
  /** The JDK's own map is the oracle, over more entries than there is room for at first. */
  @Test
  void doesAsAnyMap() {
    LongMap map = new LongMap();
    Map<Long, Long> oracle = new HashMap<>();
    for (long i = 0; i < 50_000; i++) {
      long key = Hash.of(Long.toString(i % 20_000));
      Long before = oracle.putIfAbsent(key, i + 1);
      assertThat(map.putIfAbsent(key, i + 1)).isEqualTo(before == null ? i + 1 : before);
    }
  }

  @Test
  void textsAreNotRunTogether() {
    assertThat(Hash.of("ab", "c")).isNotEqualTo(Hash.of("a", "bc"));
    assertThat(Hash.of("")).isNotZero();
  }
}
