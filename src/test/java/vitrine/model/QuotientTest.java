package vitrine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way gives what 34 digits give, to the last bit. */
class QuotientTest {
  private final Random random = new Random(7);

  @Test
  void quotientsAreThoseOf34Digits() {
    for (int i = 0; i < 200_000; i++) {
      BigDecimal whole = decimal(1 + random.nextInt(62), 9);
      BigDecimal part = whole.multiply(BigDecimal.valueOf(random.nextDouble()));
      check(part.setScale(9, RoundingMode.DOWN), whole);
      check(decimal(1 + random.nextInt(62), 9), whole);
    }
  }

  @Test
  void effectiveNumbersAreThoseOf34Digits() {
    for (int i = 0; i < 100_000; i++) {
      BigDecimal sum = BigDecimal.valueOf(1 + random.nextInt(100_000_000), i % 4);
      BigDecimal squares = sum.multiply(BigDecimal.valueOf(1 + random.nextInt(1_000_000), i % 4));
      check(sum.multiply(sum).setScale(18), squares.setScale(18));
    }
  }

  private BigDecimal decimal(int bits, int scale) {
    return new BigDecimal(new BigInteger(bits, random).add(BigInteger.ONE), scale);
  }

  private static void check(BigDecimal part, BigDecimal whole) {
    double expected = part.divide(whole, Significant.EXTENDED).doubleValue();
    assertThat(Quotient.of(part, whole)).as("%s / %s", part, whole).isEqualTo(expected);
  }
}
