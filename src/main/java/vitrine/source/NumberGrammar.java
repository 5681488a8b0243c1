package vitrine.source;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one grammar of numbers: {@code 12 345,6} with any of four spaces, {@code 1.234,5}, {@code
 * 1,234.5}, {@code 12,5 %}, {@code −3}, {@code 1 250 €}, {@code 250 m²}, {@code 1,2E+3}. Strict:
 * what is not wholly a number is none. A single mark before three digits can mean either thing;
 * then the column decides.
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
   * @param percent whether a percent sign stood behind it
   * @param evidence what its form says about the decimal mark
   */
  record Parsed(BigDecimal value, boolean percent, Evidence evidence) {
    /** The value, of a percentage its hundredth. */
    BigDecimal fraction() {
      return percent ? value.movePointLeft(2) : value;
    }
  }

  /** No figure of a town has more digits before its decimal mark. */
  private static final int LARGEST = 30;

  private static final Pattern FORM =
      Pattern.compile("([+-]?)([0-9][0-9., ']*)(?:[eE]([+-]?[0-9]{1,2}))?");
  private static final Pattern UNIT = Pattern.compile(" ?(%|€|EUR|eur|m²|m2|m)$");

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
      return new Parsed(new BigDecimal(text), false, Evidence.NONE);
    }
    Parsed simple = whole > 0 && whole <= LARGEST ? parseSimple(text, whole, mark) : null;
    return simple != null ? simple : parseForm(text, mark);
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
    return new Parsed(value, false, own == ',' ? Evidence.COMMA : Evidence.DOT);
  }

  /** One mark behind one to three digits and before three more: 1.234 can mean either thing. */
  private static boolean couldGroup(String digits, int mark) {
    return digits.length() - mark == 4 && mark <= 3 && mark > 0 && digits.charAt(0) != '0';
  }

  private static Parsed parseForm(String text, char mark) {
    String plain = plain(text);
    boolean percent = false;
    if (mayHaveUnit(plain)) {
      Matcher unit = UNIT.matcher(plain);
      if (unit.find()) {
        percent = unit.group(1).equals("%");
        plain = plain.substring(0, unit.start());
      }
    }
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      return null;
    }
    String digits = form.group(2).strip();
    Evidence evidence = evidence(digits);
    char decimal = decimal(digits, evidence, mark);
    String number = ungrouped(digits, decimal);
    if (number == null) {
      return null;
    }
    BigDecimal value = new BigDecimal(number);
    if (form.group(3) != null) {
      value = value.scaleByPowerOfTen(Integer.parseInt(form.group(3)));
    }
    if (value.precision() - value.scale() > LARGEST) {
      return null;
    }
    return new Parsed(form.group(1).equals("-") ? value.negate() : value, percent, evidence);
  }

  /** Only {@code m2} ends in a digit. */
  private static boolean mayHaveUnit(String plain) {
    return !plain.isEmpty()
        && (!Characters.isDigit(plain.charAt(plain.length() - 1)) || plain.endsWith("m2"));
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

  private static String joinGroups(String whole) {
    char separator = 0;
    for (int i = 0; i < whole.length() && separator == 0; i++) {
      separator = Character.isDigit(whole.charAt(i)) ? 0 : whole.charAt(i);
    }
    String[] groups = whole.split(Pattern.quote(String.valueOf(separator)), -1);
    if (!Characters.isDigits(groups[0]) || groups[0].length() > 3 || groups[0].startsWith("0")) {
      return null;
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3 || !Characters.isDigits(groups[i])) {
        return null;
      }
    }
    return String.join("", groups);
  }
}
