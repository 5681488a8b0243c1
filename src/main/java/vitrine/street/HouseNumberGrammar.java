package vitrine.street;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.NormalForm;

/**
 * How door numbers are written: a number with a suffix, several of them, the mark before, the floor
 * or the unit before or behind. What is not wholly such a number is none; nothing is guessed.
 *
 * <pre>
 * cell   = [unit] [floor] [mark] door {joint door} [floor] [unit]
 * door   = digits [bis | ter | quater | quinquies] [letter]
 * joint  = - | – | / | + | &amp; | , | à | et | to | and | bis (with spaces) | und
 * unit   = (# | unit | suite | lot | local | boutique | Laden …) name [- | ,]
 * floor  = GF | GND F | G/F | ground floor | RDC | rez-de-chaussée | EG | Erdgeschoss
 * </pre>
 *
 * Numbers joined must rise, and by less than a hundred: {@code 12-450} may be unit 12 of number
 * 450, which only its writer knows.
 */
final class HouseNumberGrammar {
  private static final int WIDEST = 100;

  /** As many digits as a door may have. */
  private static final int MOST_DIGITS = 6;

  private static final List<String> LATIN = List.of("BIS", "TER", "QUATER", "QUINQUIES");

  private static final String UNIT =
      "(?:(?:#|(?:UNITE?|SUITE|LOT|LOCAL|CELLULE|BOUTIQUE|LADEN|LADENLOKAL|EINHEIT)\\b\\.?)"
          + "\\s*(?:N[°O]\\.?\\s*)?([0-9]{1,5}[A-Z]?|[A-Z][0-9]{0,4}))";
  private static final String FLOOR =
      "(?:G(?:ROU)?ND\\.? ?F(?:L(?:R|OOR)?|LOOR)?|GRD\\.? FLR?|GF|G/F|RDC|"
          + "REZ[- ]DE[- ]CHAUSSEE|EG|ERDGESCHOSS)\\.?";
  private static final String MARK = "(?:(?:N[°O]|NO|NR|NUM|NUMERO|HAUSNUMMER)\\.?\\s*)";
  private static final String DOOR =
      "[0-9]{1,6}(?:\\s*(?:BIS|TER|QUATER|QUINQUIES)\\b)?(?:[ -]?[A-Z]\\b)?";
  private static final String JOINT = "(?:\\s*[-–—/+&,]\\s*|\\s+(?:A|ET|TO|AND|UND|BIS)\\s+)";
  private static final String APART = "\\s*(?:[-–,]\\s*|\\s)";

  private static final Pattern CELL =
      Pattern.compile(
          "(?:%s%s)?(?:%s\\s*)?%s?(%s(?:%s%s)*)(?:[,.]0)?(?:%s?%s)?(?:%s?%s)?"
              .formatted(UNIT, APART, FLOOR, MARK, DOOR, JOINT, DOOR, APART, FLOOR, APART, UNIT));
  private static final Pattern EACH =
      Pattern.compile(
          "([0-9]+)(?:\\s*(BIS|TER|QUATER|QUINQUIES)\\b(?! +[0-9]))?"
              + "(?:[ -]?([A-Z])\\b(?! +[0-9]))?");

  private HouseNumberGrammar() {}

  /** Reads a cell; null where it is no number of a door. */
  static HouseNumber parse(String cell) {
    if (isDigits(cell)) {
      int number = Integer.parseInt(cell);
      return number == 0 ? null : new HouseNumber(number, number, 0, "", "");
    }
    Matcher matcher = CELL.matcher(plain(cell));
    if (!matcher.matches()) {
      return null;
    }
    HouseNumber doors = doors(matcher.group(2));
    String before = matcher.group(1);
    String behind = matcher.group(3);
    if (doors == null || before != null && behind != null) {
      return null;
    }
    String unit = before != null ? before : behind != null ? behind : "";
    return new HouseNumber(doors.number(), doors.to(), doors.latin(), doors.letter(), unit);
  }

  /** Most cells are digits alone, of which the grammar has nothing more to say. */
  private static boolean isDigits(String cell) {
    boolean digits = !cell.isEmpty() && cell.length() <= MOST_DIGITS;
    for (int i = 0; digits && i < cell.length(); i++) {
      digits = cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
    }
    return digits;
  }

  /** Capitals without accents; a cell longer than any number is left to fail. */
  private static String plain(String cell) {
    String marks = NormalForm.of(cell.strip(), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(marks.length());
    marks.codePoints().filter(c -> !isMark(c)).forEach(plain::appendCodePoint);
    return plain.length() > 40 ? "" : plain.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** The first of the doors, and how far they go; null where they do not rise. */
  private static HouseNumber doors(String text) {
    Matcher each = EACH.matcher(text);
    HouseNumber first = null;
    while (each.find()) {
      int number = Integer.parseInt(each.group(1));
      int last = first == null ? number : first.to();
      boolean rises =
          first == null ? number > 0 : number >= last && number < first.number() + WIDEST;
      if (!rises) {
        return null;
      }
      first =
          first == null
              ? door(number, each)
              : new HouseNumber(first.number(), number, first.latin(), first.letter(), "");
    }
    return first;
  }

  private static HouseNumber door(int number, Matcher each) {
    String letter = each.group(3) == null ? "" : each.group(3);
    int latin = each.group(2) == null ? 0 : LATIN.indexOf(each.group(2)) + 1;
    return new HouseNumber(number, number, latin, letter, "");
  }
}
