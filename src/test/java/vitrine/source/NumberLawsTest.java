package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers printed in every style are read back; whatever is printed otherwise is never another. */
class NumberLawsTest {
  private static final long SEED = 20260401;
  private static final int TIMES = 4_000;
  private static final List<String> GROUPS =
      List.of("", " ", "\u00A0", "\u202F", "\u2009", "'", "’", ".", ",");
  private static final List<String> MINUSES = List.of("", "+", "-", "\u2212");
  private static final List<String> UNITS =
      List.of("", " %", "%", " €", "\u00A0€", " EUR", " m²", "m2", " m", "\u202F%");

  private final Random random = new Random(SEED);

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A number with its digits in groups, as a style prints it. */
  private static String printed(BigInteger whole, String decimals, String group, char mark) {
    StringBuilder text = new StringBuilder(whole.toString());
    for (int at = text.length() - 3; at > 0 && !group.isEmpty(); at -= 3) {
      text.insert(at, group);
    }
    return decimals.isEmpty() ? text.toString() : text.append(mark).append(decimals).toString();
  }

  @Test
  void everyStyleIsReadBack() {
    for (int i = 0; i < TIMES; i++) {
      char mark = random.nextBoolean() ? ',' : '.';
      String group = any(GROUPS);
      if (group.equals(String.valueOf(mark))) {
        continue;
      }
      BigInteger whole = new BigInteger(1 + random.nextInt(60), random);
      String decimals = random.nextBoolean() ? "" : String.format("%03d", random.nextInt(1000));
      String sign = any(MINUSES);
      String cell = sign + printed(whole, decimals, group, mark) + any(UNITS);
      BigDecimal expected = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
      boolean below = sign.equals("-") || sign.equals("\u2212");
      // Under its mark every style says one thing; without one only the doubtful form may differ.
      assertThat(value(cell, mark))
          .as(cell)
          .isEqualByComparingTo(below ? expected.negate() : expected);
      NumberGrammar.Parsed alone = NumberGrammar.parse(cell, (char) 0);
      if (alone.evidence() != NumberGrammar.Evidence.EITHER) {
        assertThat(alone.value())
            .as(cell)
            .isEqualByComparingTo(below ? expected.negate() : expected);
      }
    }
  }

  /** One more character anywhere gives the number that a person would read, or none. */
  @Test
  void oneCharacterTooManyIsNeverAnotherNumber() {
    for (int i = 0; i < TIMES; i++) {
      String cell = printed(BigInteger.valueOf(random.nextInt(10_000_000)), "5", " ", ',');
      int at = random.nextInt(cell.length() + 1);
      char extra = "()[]{}abcxEe/\\:;_#*~?!<>=\"½²°".charAt(random.nextInt(29));
      String damaged = cell.substring(0, at) + extra + cell.substring(at);
      NumberGrammar.Parsed read = NumberGrammar.parse(damaged, ',');
      boolean exponent = damaged.matches("[0-9]+(,[0-9]+)?[eE][0-9]{1,2}");
      assertThat(read == null || exponent).as(damaged).isTrue();
    }
  }

  @Test
  void otherFormsBelowZeroAreNone() {
    for (String cell : List.of("(12)", "12-", "12−", "(12,5)", "-(12)", "– 12", "--12", "-+12")) {
      assertThat(NumberGrammar.parse(cell, (char) 0)).as(cell).isNull();
    }
  }

  /** A cell of a million digits costs nothing: it is no number. */
  @Test
  void lengthIsNoDanger() {
    assertThat(NumberGrammar.parse("1".repeat(1_000_000), (char) 0)).isNull();
    assertThat(NumberGrammar.parse("0," + "1".repeat(1_000_000), (char) 0)).isNull();
    assertThat(NumberGrammar.parse("1 ".repeat(1_000_000), (char) 0)).isNull();
  }

  private static BigDecimal value(String cell, char mark) {
    NumberGrammar.Parsed parsed = NumberGrammar.parse(cell, mark);
    assertThat(parsed).as(cell).isNotNull();
    return parsed.value();
  }
}
