package vitrine.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The double nearest to a quotient of decimals. Where both are whole numbers of one place with no
 * more than 53 bits they are exact as doubles, and so is the rounding of their quotient: it lies
 * further from the middle of two doubles, by 2⁻¹⁰⁷ of itself, than 34 digits round. Else it is
 * worked out to those digits.
 */
public final class Quotient {
  private static final int EXACT_BITS = 53;

  /** Sums of squares of numbers with one decimal, at 18 places, are multiples of this. */
  private static final BigInteger COMMON = BigInteger.TEN.pow(16);

  private Quotient() {}

  /** The quotient; the divisor is above 0. */
  public static double of(BigDecimal part, BigDecimal whole) {
    if (part.scale() == whole.scale()) {
      BigInteger one = part.unscaledValue();
      BigInteger other = whole.unscaledValue();
      if (isExact(one) && isExact(other)) {
        return (double) one.longValue() / other.longValue();
      }
      BigInteger[] shorter = one.divideAndRemainder(COMMON);
      BigInteger[] otherShorter = other.divideAndRemainder(COMMON);
      if (isExact(shorter[0])
          && isExact(otherShorter[0])
          && shorter[1].signum() == 0
          && otherShorter[1].signum() == 0) {
        return (double) shorter[0].longValue() / otherShorter[0].longValue();
      }
    }
    return part.divide(whole, Significant.EXTENDED).doubleValue();
  }

  private static boolean isExact(BigInteger whole) {
    return whole.bitLength() <= EXACT_BITS;
  }
}
