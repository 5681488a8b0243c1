package vitrine.tally;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A sum of scaled integers in 128 bits: exact, and the same in whatever order the terms arrive.
 * Scaled by 10⁹ for sums of quantities and by 10¹⁸ for sums of their squares.
 */
public final class ExactSum {
  private long high;
  private long low;

  /** Adds a term. */
  public void add(long term) {
    add(term >> 63, term);
  }

  /** Adds a times b. */
  public void addProduct(long a, long b) {
    add(Math.multiplyHigh(a, b), a * b);
  }

  /** Adds another sum. */
  public void add(ExactSum other) {
    add(other.high, other.low);
  }

  /** Takes a term away that was added. */
  public void subtract(long term) {
    add(-term);
  }

  private void add(long otherHigh, long otherLow) {
    long sum = low + otherLow;
    boolean carry = Long.compareUnsigned(sum, low) < 0;
    high = Math.addExact(high, otherHigh + (carry ? 1 : 0));
    low = sum;
  }

  public boolean isZero() {
    return (high | low) == 0;
  }

  /** The sum as a decimal with that many places. */
  public BigDecimal value(int scale) {
    if (high == low >> 63) {
      return BigDecimal.valueOf(low, scale);
    }
    BigInteger whole =
        BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
    return new BigDecimal(whole, scale);
  }
}
