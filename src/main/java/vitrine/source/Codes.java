package vitrine.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes and identifiers, and what spreadsheets do to them. A code keeps its digits: only what
 * cannot be part of one is taken off, and what has lost digits is told and never guessed.
 */
final class Codes {
  /** A number of a spreadsheet that has been a code: {@code 1004.0}. */
  private static final Pattern FLOAT = Pattern.compile("(\\d+)[.,]0+");

  private static final Pattern CORSICAN = Pattern.compile("2[ab]\\d{3}");

  /** Lengths of codes of communes: French ones, perhaps without their zero, and German ones. */
  private static final Pattern SPACED = Pattern.compile("\\d{4,5}|\\d{8}|2[AaBb]\\d{3}");

  static final int DIGITS_KEPT = 15;

  private Codes() {}

  /**
   * The code of a town without what stands around it: {@code 01 004} is {@code 01004}, {@code
   * 1004.0} is {@code 1004} (and has lost its zero), {@code 2a004} is {@code 2A004}, {@code '01004}
   * is {@code 01004}. Another code is kept as it is.
   */
  static String town(String text) {
    String code = text.startsWith("'") ? text.substring(1).strip() : text;
    Matcher number = FLOAT.matcher(code);
    if (number.matches()) {
      code = number.group(1);
    }
    String joined = code.replaceAll("[ \\u00A0\\u202F\\u2009]", "");
    if (joined.length() < code.length() && SPACED.matcher(joined).matches()) {
      code = joined;
    }
    return CORSICAN.matcher(code).matches() ? code.toUpperCase(Locale.ROOT) : code;
  }

  /** Whether a spreadsheet has written a code as a power of ten: {@code 9,99E+13}. */
  static boolean isDestroyed(String text) {
    int plus = text.indexOf('+');
    return plus > 1
        && (text.charAt(plus - 1) == 'E' || text.charAt(plus - 1) == 'e')
        && text.length() - plus >= 3
        && text.length() - plus <= 4
        && Characters.isDigits(text.substring(plus + 1))
        && NumberPower.fits(text.substring(0, plus - 1), (char) 0);
  }

  /** Whether an identifier has more digits than a spreadsheet keeps of a number. */
  static boolean isLong(String id) {
    return id.length() > DIGITS_KEPT && Characters.isDigits(id);
  }

  /** Whether all digits are zeros that a spreadsheet would not have kept. */
  static boolean looksRounded(String id) {
    for (int i = DIGITS_KEPT; i < id.length(); i++) {
      if (id.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
