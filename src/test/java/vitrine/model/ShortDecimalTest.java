package vitrine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way gives what BigDecimal gives of the exact value of the double. */
class ShortDecimalTest {
  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  private final Random random = new Random(11);

  @Test
  void twelveDigitsAreThoseOfTheExactValue() {
    for (int i = 0; i < 300_000; i++) {
      check(random.nextDouble());
      check(Math.scalb(1 + random.nextDouble(), random.nextInt(120) - 70));
      check((double) random.nextInt(100_000) / (1 + random.nextInt(100_000)));
      check(random.nextInt() / 1000.0);
      check(Double.longBitsToDouble(random.nextLong()));
    }
  }

  @Test
  void middlesAndPowersOfTenAreRoundedAsTheyShould() {
    for (int exponent = -30; exponent <= 20; exponent++) {
      double power = Double.parseDouble("1e" + exponent);
      for (int i = 0; i < 2_000; i++) {
        long digits = 100_000_000_000L + (random.nextLong() >>> 1) % 900_000_000_000L;
        near(digits * power);
        near((digits + 0.5) * power);
      }
      near(power);
      near(0.5 * power);
      near(0.9999999999995 * power);
      near(0.99999999999949 * power);
    }
    for (int bits = 1; bits < 53; bits++) {
      near((1L << bits) + 0.5);
      near(999_999_999_999L + 1.0 / (1L << bits));
    }
  }

  private static void near(double value) {
    check(value);
    check(Math.nextUp(value));
    check(Math.nextDown(value));
  }

  private static void check(double value) {
    if (!Double.isFinite(value)) {
      return;
    }
    BigDecimal expected = new BigDecimal(value).round(TWELVE).stripTrailingZeros();
    same(value, Significant.decimal(value).equals(expected));
    same(value, Significant.round(value) == expected.doubleValue());
    String text = value == 0 ? "0" : expected.toPlainString();
    same(value, Significant.text(value).equals(text));
    same(value, Significant.text(-value).equals(value == 0 ? "0" : negated(text)));
  }

  private static String negated(String text) {
    return text.startsWith("-") ? text.substring(1) : "-" + text;
  }

  private static void same(double value, boolean holds) {
    assertThat(holds).as(Double.toHexString(value)).isTrue();
  }

  @Test
  void thousandthsAreThoseOfTheExactValue() {
    for (int i = 0; i < 300_000; i++) {
      double share = i % 3 == 0 ? random.nextDouble() : random.nextInt(20_001) / 2000.0;
      String expected =
          new BigDecimal(share)
              .setScale(3, RoundingMode.HALF_EVEN)
              .stripTrailingZeros()
              .toPlainString();
      assertThat(ShortDecimal.text(ShortDecimal.scaled(share, 3), 3)).isEqualTo(expected);
    }
    assertThat(ShortDecimal.text(ShortDecimal.scaled(0, 3), 3)).isEqualTo("0");
    assertThat(ShortDecimal.text(ShortDecimal.scaled(0.0625, 3), 3)).isEqualTo("0.062");
  }
}
