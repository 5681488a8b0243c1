package vitrine.source;

import vitrine.source.NumberGrammar.Evidence;

/**
 * The exponent of a number, as spreadsheets write large ones: {@code 1,2E+13}. Before it nothing is
 * grouped, so that its mark is the decimal one for certain.
 */
final class NumberPower {
  private NumberPower() {}

  /** Where an exponent of one or two digits ends that starts at a place; the place for none. */
  static int end(String plain, int at) {
    if (at >= plain.length() || plain.charAt(at) != 'E' && plain.charAt(at) != 'e') {
      return at;
    }
    boolean signed = at + 1 < plain.length() && "+-".indexOf(plain.charAt(at + 1)) >= 0;
    int digits = at + (signed ? 2 : 1);
    int end = Characters.digitsFrom(plain, digits);
    return end > digits && end <= digits + 2 ? end : at;
  }

  /** The power of ten between two places. */
  static int of(String plain, int at, int end) {
    return Integer.parseInt(plain.substring(at + 1, end));
  }

  /** What the number before it says about the decimal mark. */
  static Evidence evidence(String digits) {
    return digits.indexOf(',') >= 0
        ? Evidence.COMMA
        : digits.indexOf('.') >= 0 ? Evidence.DOT : Evidence.NONE;
  }

  /** Whether the number before it is digits with at most one mark, that of the column. */
  static boolean fits(String digits, char mark) {
    int whole = Characters.digitsFrom(digits, 0);
    if (whole == digits.length()) {
      return whole > 0;
    }
    char own = digits.charAt(whole);
    return whole > 0
        && (own == '.' || own == ',')
        && (mark == 0 || own == mark)
        && Characters.isDigits(digits.substring(whole + 1));
  }
}
