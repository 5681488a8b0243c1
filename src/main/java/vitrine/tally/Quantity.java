package vitrine.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A floor area or a frontage as one row gives it: a number, or a band with two ends of which the
 * upper may be open. Scaled by 10⁹; digits beyond the ninth decimal are rounded half-even.
 *
 * @param low the number, or the lower end of the band
 * @param high the number, or the upper end of the band; {@link #OPEN} where it has none
 */
public record Quantity(long low, long high) {
  /** The decimals kept. */
  public static final int SCALE = 9;

  /** A band without an upper end. */
  public static final long OPEN = Long.MAX_VALUE;

  private static final BigDecimal LARGEST = new BigDecimal("999999999");

  /** An exact number; null where it is too large to be an area (a billion or more). */
  public static Quantity of(BigDecimal number) {
    if (number.compareTo(LARGEST) > 0) {
      return null;
    }
    long scaled = scaled(number);
    return new Quantity(scaled, scaled);
  }

  /** A band; a null upper end is open. */
  public static Quantity band(BigDecimal low, BigDecimal high) {
    return new Quantity(scaled(low), high == null ? OPEN : scaled(high));
  }

  private static long scaled(BigDecimal number) {
    return number.setScale(SCALE, RoundingMode.HALF_EVEN).movePointRight(SCALE).longValueExact();
  }

  public boolean isBand() {
    return low != high;
  }
}
