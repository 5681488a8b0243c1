package vitrine.model;

/**
 * Doubles as whole numbers of some decimal place, half-even from their exact value: a double is a
 * whole number of 53 bits times a power of two, and times a power of ten it has no more than 116
 * bits. That costs a few multiplications where a {@link java.math.BigDecimal} divides.
 */
public final class ShortDecimal {
  /** What is told of a value that this cannot do. */
  static final int NONE = -1;

  private static final int MOST_PLACES = 27;
  private static final long TWELVE_DIGITS = 1_000_000_000_000L;
  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;
  private static final int BIAS = 1075;

  /** log10(2). */
  private static final double DIGITS_PER_BIT = 0.30102999566398120;

  private static final long[] FIVES = new long[MOST_PLACES + 1];

  static {
    FIVES[0] = 1;
    for (int i = 1; i < FIVES.length; i++) {
      FIVES[i] = 5 * FIVES[i - 1];
    }
  }

  private ShortDecimal() {}

  /**
   * With how many decimals a value has twelve significant digits, thirteen at most where it is a
   * power of ten or rounds to one.
   *
   * @return {@link #NONE} where the value is not normal or has no such number from 0 to 27
   */
  static int places(double magnitude) {
    int exponent = Math.getExponent(magnitude);
    if (exponent < Double.MIN_EXPONENT || exponent > Double.MAX_EXPONENT) {
      return NONE;
    }
    int places = 11 - (int) Math.floor(exponent * DIGITS_PER_BIT);
    // The power of two below the value may have a digit less than the value.
    if (places > MOST_PLACES || places < 0) {
      return NONE;
    }
    return scaled(magnitude, places) > TWELVE_DIGITS ? places - 1 : places;
  }

  /**
   * The value times a power of ten, rounded.
   *
   * @param magnitude 0 or normal, and so small that the result has no more than 52 bits
   * @param places from 0 to 27
   */
  public static long scaled(double magnitude, int places) {
    long bits = Double.doubleToRawLongBits(magnitude);
    long whole = bits & FRACTION | FRACTION + 1;
    int down = BIAS - (int) (bits >>> FRACTION_BITS) - places;
    long high = Math.multiplyHigh(whole, FIVES[places]);
    long low = whole * FIVES[places];
    return down < Long.SIZE ? shifted(high, low, down) : shifted(high, down - Long.SIZE, low);
  }

  /** Such a whole number as a plain decimal, without trailing zeros. */
  public static String text(long scaled, int places) {
    long digits = scaled;
    int decimals = places;
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    String text = Long.toString(digits);
    if (decimals == 0) {
      return text;
    }
    int whole = text.length() - decimals;
    return whole > 0
        ? text.substring(0, whole) + '.' + text.substring(whole)
        : "0." + "0".repeat(-whole) + text;
  }

  /** By 1 to 63 bits. */
  private static long shifted(long high, long low, int down) {
    long quotient = high << Long.SIZE - down | low >>> down;
    long rest = low & (1L << down) - 1;
    return quotient + roundedUp(Long.compare(rest, 1L << down - 1), quotient);
  }

  /** By 64 bits and so many more. */
  private static long shifted(long high, int more, long low) {
    if (more >= Long.SIZE - 1) {
      return 0;
    }
    long quotient = high >>> more;
    long rest = high & (1L << more) - 1;
    int order =
        more == 0
            ? Long.compareUnsigned(low, Long.MIN_VALUE)
            : Long.compare(rest, 1L << more - 1) * 2 + (low == 0 ? 0 : 1);
    return quotient + roundedUp(order, quotient);
  }

  private static long roundedUp(int restToHalf, long quotient) {
    return restToHalf > 0 || restToHalf == 0 && (quotient & 1) == 1 ? 1 : 0;
  }
}
