package vitrine.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vitrine.i18n.Language;
import vitrine.model.Significant;

/**
 * The one style in which numbers are written: for machines plainly, with up to twelve significant
 * digits and no exponent; for readers as their language has it.
 */
public final class NumberStyle {
  private static final char NARROW = '\u202F';
  private static final String MINUS = "\u2212";

  private final char mark;
  private final String group;
  private final String percent;

  private NumberStyle(char mark, String group, String percent) {
    this.mark = mark;
    this.group = group;
    this.percent = percent;
  }

  /** The style of a language. */
  public static NumberStyle of(Language language) {
    return switch (language) {
      case EN -> new NumberStyle('.', ",", "%");
      case FR -> new NumberStyle(',', String.valueOf(NARROW), NARROW + "%");
      case DE -> new NumberStyle(',', ".", NARROW + "%");
    };
  }

  /** What stands before decimals. */
  char decimalMark() {
    return mark;
  }

  /** For machines: twelve significant digits, no exponent, no trailing zeros, never −0. */
  public static String machine(double value) {
    return Significant.text(value);
  }

  /** For machines, an exact decimal. */
  public static String machine(BigDecimal value) {
    return value.signum() == 0 ? "0" : Significant.decimal(value).toPlainString();
  }

  /**
   * A number with so many decimals, halves rounded up as in spreadsheets, grouped from five digits.
   */
  public String number(double value, int decimals) {
    BigDecimal rounded = Significant.decimal(value).setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : mark + plain.substring(point + 1);
    String sign = rounded.signum() < 0 ? MINUS : "";
    return sign + grouped(whole) + rest;
  }

  private String grouped(String whole) {
    if (whole.length() < 5) {
      return whole;
    }
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, group);
    }
    return grouped.toString();
  }

  /** A whole number. */
  public String count(long value) {
    return number(value, 0);
  }

  /** A fraction in percent, with the sign. */
  public String percent(double fraction, int decimals) {
    return percentNumber(fraction, decimals) + percent;
  }

  /** A fraction in percent, without the sign. */
  public String percentNumber(double fraction, int decimals) {
    return number(Significant.decimal(fraction).movePointRight(2).doubleValue(), decimals);
  }

  /** A difference of fractions in percentage points, with its sign and one decimal. */
  public String points(double difference) {
    return points(difference, 1);
  }

  /** The same with so many decimals. */
  public String points(double difference, int decimals) {
    String number = percentNumber(difference, decimals);
    boolean zero = number.equals(percentNumber(0, decimals));
    return difference > 0 && !zero ? "+" + number : number;
  }
}
