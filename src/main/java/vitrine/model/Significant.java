package vitrine.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Twelve significant digits, half-even: what ranks, ties and gates compare and machines print, so
 * that the last bits of a double decide nothing.
 */
public final class Significant {
  private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

  /** For quotients that are worked on further. */
  public static final MathContext EXTENDED = MathContext.DECIMAL128;

  private Significant() {}

  /** The value rounded to twelve significant digits, without trailing zeros. */
  public static BigDecimal decimal(double value) {
    double magnitude = Math.abs(value);
    int places = ShortDecimal.places(magnitude);
    if (places == ShortDecimal.NONE) {
      return decimal(new BigDecimal(value));
    }
    long scaled = ShortDecimal.scaled(magnitude, places);
    return BigDecimal.valueOf(value < 0 ? -scaled : scaled, places).stripTrailingZeros();
  }

  /** The value rounded to twelve significant digits, without trailing zeros. */
  public static BigDecimal decimal(BigDecimal value) {
    return value.round(TWELVE).stripTrailingZeros();
  }

  /** The rounded value, plainly: no exponent, no trailing zeros, never −0. */
  public static String text(double value) {
    if (value == 0) {
      return "0";
    }
    double magnitude = Math.abs(value);
    int places = ShortDecimal.places(magnitude);
    if (places == ShortDecimal.NONE) {
      return decimal(value).toPlainString();
    }
    String text = ShortDecimal.text(ShortDecimal.scaled(magnitude, places), places);
    return value < 0 ? "-" + text : text;
  }

  /** The double nearest to the rounded value; never minus zero. */
  public static double round(double value) {
    return value == 0 ? 0 : decimal(value).doubleValue();
  }

  /** Compares after rounding. */
  public static int compare(double a, double b) {
    return Double.compare(round(a), round(b));
  }
}
