package vitrine.source;

import java.math.BigDecimal;

/**
 * The one grammar of numbers: {@code 12 345,6} with any of four spaces, {@code 1.234,5}, {@code
 * 1,234.5}, {@code 12,5 %}, {@code −3}, {@code 1 250 €}, {@code 62 M€}, {@code 250 m²}, {@code
 * 1,2E+3}. Strict: what is not wholly a number is none, and so are {@code (12)} and {@code 12-},
 * which only some read as below zero. A single mark before three digits can mean either thing; then
 * the column decides.
 */
final class NumberGrammar {
  /** What a cell says about the decimal mark of its column. */
  enum Evidence {
    NONE,
    COMMA,
    DOT,
    EITHER
  }

  /**
   * A number that was read.
   *
   * @param value without the percent sign's division
   * @param unit what stood behind it; thousands and millions of euros are in the value
   * @param evidence what its form says about the decimal mark
   */
  record Parsed(BigDecimal value, NumberUnit unit, Evidence evidence) {
    /** Whether a percent sign stood behind it. */
    boolean percent() {
      return unit == NumberUnit.PERCENT;
    }

    /** The value, of a percentage its hundredth. */
    BigDecimal fraction() {
      return percent() ? value.movePointLeft(2) : value;
    }

    Parsed times(BigDecimal scale) {
      return scale == null ? this : new Parsed(value.multiply(scale), unit, evidence);
    }
  }

  /** No figure of a town has more digits before its decimal mark. */
  private static final int LARGEST = 30;

  /** A longer cell is no number, and not worth the time that its digits would take. */
  private static final int LONGEST = 64;

  private NumberGrammar() {}

  /**
   * Reads a cell.
   *
   * @param text the cell
   * @param mark the decimal mark of the column; 0 where not known yet
   * @return null where the cell is no number
   */
  static Parsed parse(String text, char mark) {
    int whole = Characters.digitsFrom(text, 0);
    if (whole > 0 && whole == text.length() && whole <= LARGEST) {
      return new Parsed(new BigDecimal(text), NumberUnit.NONE, Evidence.NONE);
    }
    if (text.length() > LONGEST) {
      return null;
    }
    Parsed simple = whole > 0 && whole <= LARGEST ? parseSimple(text, whole, mark) : null;
    return simple != null ? simple : parseForm(plain(text), mark);
  }

  /** Most numbers are digits with one clear mark between them, and need no grammar; null if not. */
  private static Parsed parseSimple(String text, int whole, char mark) {
    char own = text.charAt(whole);
    int decimals = text.length() - whole - 1;
    boolean simple =
        (own == '.' || own == ',')
            && (mark == 0 || mark == own)
            && decimals > 0
            && Characters.digitsFrom(text, whole + 1) == text.length();
    if (!simple || couldGroup(text, whole)) {
      return null;
    }
    BigDecimal value = new BigDecimal(own == '.' ? text : text.replace(',', '.'));
    return new Parsed(value, NumberUnit.NONE, own == ',' ? Evidence.COMMA : Evidence.DOT);
  }

  /** One mark behind one to three digits and before three more: 1.234 can mean either thing. */
  private static boolean couldGroup(String digits, int mark) {
    return digits.length() - mark == 4 && mark <= 3 && mark > 0 && digits.charAt(0) != '0';
  }

  /** A sign, digits with their marks, an exponent, a unit: each but the digits may be absent. */
  private static Parsed parseForm(String plain, char mark) {
    int from = plain.startsWith("-") || plain.startsWith("+") ? 1 : 0;
    int end = from;
    while (end < plain.length() && isOfNumber(plain.charAt(end))) {
      end++;
    }
    String digits = plain.substring(from, end).stripTrailing();
    if (digits.isEmpty() || !Characters.isDigit(digits.charAt(0))) {
      return null;
    }
    int power = digits.length() == end - from ? NumberPower.end(plain, end) : end;
    NumberUnit.Written unit = NumberUnit.of(plain.substring(power).strip());
    Evidence evidence = power > end ? NumberPower.evidence(digits) : evidence(digits);
    String number = ungrouped(digits, decimal(digits, evidence, mark));
    if (unit == null || number == null || power > end && !NumberPower.fits(digits, mark)) {
      return null;
    }
    int tens = unit.tens() + (power > end ? NumberPower.of(plain, end, power) : 0);
    BigDecimal value = new BigDecimal(number);
    if (tens != 0) {
      value = value.scaleByPowerOfTen(tens);
    }
    if (value.precision() - value.scale() > LARGEST || isLong(value)) {
      return null;
    }
    return new Parsed(plain.startsWith("-") ? value.negate() : value, unit.kind(), evidence);
  }

  /** Whether a number written plainly would be too long to be read again: 1e-99. */
  private static boolean isLong(BigDecimal value) {
    return Math.max(value.precision(), value.scale() + 1) + 2 > LONGEST;
  }

  private static boolean isOfNumber(char c) {
    return Characters.isDigit(c) || c == '.' || c == ',' || c == ' ' || c == '\'';
  }

  /** One kind of space, one kind of minus. */
  private static String plain(String text) {
    if (Characters.isAscii(text)) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          switch (c) {
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '−' -> '-';
            case '’' -> '\'';
            default -> c;
          });
    }
    return plain.toString().strip();
  }

  private static Evidence evidence(String digits) {
    int firstComma = digits.indexOf(',');
    int firstDot = digits.indexOf('.');
    if (firstComma < 0 && firstDot < 0) {
      return Evidence.NONE;
    }
    if (firstComma >= 0 && firstDot >= 0) {
      return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? Evidence.COMMA : Evidence.DOT;
    }
    char mark = firstComma >= 0 ? ',' : '.';
    int first = Math.max(firstComma, firstDot);
    if (digits.lastIndexOf(mark) != first) {
      return mark == ',' ? Evidence.DOT : Evidence.COMMA;
    }
    boolean couldGroup = couldGroup(digits, first) && digits.indexOf(' ') < 0;
    return couldGroup ? Evidence.EITHER : mark == ',' ? Evidence.COMMA : Evidence.DOT;
  }

  private static char decimal(String digits, Evidence evidence, char mark) {
    if (mark != 0) {
      return mark;
    }
    return switch (evidence) {
      case COMMA -> ',';
      case EITHER -> digits.indexOf(',') >= 0 ? ',' : '.';
      default -> '.';
    };
  }

  /** The digits with a dot for decimal mark and the groups taken out; null where ill-formed. */
  private static String ungrouped(String digits, char decimal) {
    int at = digits.indexOf(decimal);
    String whole = at < 0 ? digits : digits.substring(0, at);
    String rest = at < 0 ? "" : digits.substring(at + 1);
    if (at >= 0 && !Characters.isDigits(rest)) {
      return null;
    }
    String joined = Characters.isDigits(whole) ? whole : joinGroups(whole);
    if (joined == null) {
      return null;
    }
    return at < 0 ? joined : joined + "." + rest;
  }

  /** The digits of groups of three, all with the same separator; null where there are others. */
  private static String joinGroups(String whole) {
    int first = Characters.digitsFrom(whole, 0);
    if (first == 0 || first > 3 || whole.charAt(0) == '0' || (whole.length() - first) % 4 != 0) {
      return null;
    }
    char separator = whole.charAt(first);
    StringBuilder joined = new StringBuilder(whole.length()).append(whole, 0, first);
    for (int i = first; i < whole.length(); i += 4) {
      if (whole.charAt(i) != separator || Characters.digitsFrom(whole, i + 1) < i + 4) {
        return null;
      }
      joined.append(whole, i + 1, i + 4);
    }
    return joined.toString();
  }
}
