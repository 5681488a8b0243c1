package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of spellings against a map. */
class SpellingsTest {
  private final Spellings spellings = new Spellings();

  /** Between other bytes, as a cell stands in a block. */
  private static byte[] within(String spelling) {
    return ("xx" + spelling + ",yyyyyyyy").getBytes(StandardCharsets.UTF_8);
  }

  private int get(String spelling) {
    byte[] bytes = within(spelling);
    return spellings.get(bytes, 2, bytes.length - 9);
  }

  private int put(String spelling) {
    byte[] bytes = within(spelling);
    return spellings.put(bytes, 2, bytes.length - 9);
  }

  @Test
  void knowsEverySpellingByItsNumber() {
    Random chance = new Random(5);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      char[] letters = new char[chance.nextInt(40)];
      // Few letters: many spellings share their first, middle and last bytes.
      for (int j = 0; j < letters.length; j++) {
        letters[j] = (char) ('a' + chance.nextInt(2));
      }
      String spelling = new String(letters);
      Integer known = expected.get(spelling);
      assertThat(get(spelling)).isEqualTo(known == null ? Spellings.UNKNOWN : known);
      if (known == null) {
        assertThat(put(spelling)).isEqualTo(expected.size());
        expected.put(spelling, expected.size());
      }
    }
    expected.forEach((spelling, number) -> assertThat(get(spelling)).isEqualTo(number));
  }

  /** Alike in all that is mixed into their keys: some are known, and none is slow to look for. */
  @Test
  void leavesSpellingsUnknownThatCrowdTogether() {
    int known = 0;
    for (int i = 0; i < 1000; i++) {
      String spelling = "firsteig" + (100_000 + i) + "h" + "middleei" + "lastlast8bytes";
      int number = put(spelling);
      assertThat(get(spelling)).isEqualTo(number);
      known += number == Spellings.UNKNOWN ? 0 : 1;
    }
    assertThat(known).isBetween(1, 200);
  }
}
