package vitrine.render.sheet;

import java.util.regex.Pattern;
import vitrine.render.XmlText;

/** Texts as the cell of a spreadsheet can hold them. */
final class SheetText {
  /** More a cell does not take. */
  static final int LONGEST = 32_767;

  private static final int REPLACEMENT = 0xFFFD;

  private static final Pattern BREAKS = Pattern.compile("\r\n?");

  /** What spreadsheets would read as a character written by its number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /**
   * A text of data as it is: what XML cannot carry becomes U+FFFD, and what is longer than a cell
   * ends with … where it was cut.
   */
  static String of(String text) {
    StringBuilder carried = new StringBuilder(text.length());
    BREAKS
        .matcher(text)
        .replaceAll("\n")
        .codePoints()
        .forEach(c -> carried.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
    return NUMBERED.matcher(cut(carried.toString())).replaceAll("_x005F_");
  }

  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || XmlText.isAllowed(c);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
