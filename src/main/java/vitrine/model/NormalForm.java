package vitrine.model;

import java.text.Normalizer;

/**
 * Unicode normal forms of any text. Normalising takes the square of the longest run of combining
 * marks, and a cell can be one of a million: no letter keeps more than thirty, as in the
 * stream-safe text format of Unicode (UAX 15, section 13). No language needs more.
 */
public final class NormalForm {
  private static final int MOST_MARKS = 30;

  private NormalForm() {}

  /** The text in a normal form. */
  public static String of(String text, Normalizer.Form form) {
    String safe = longestRun(text) > MOST_MARKS ? withFewMarks(text) : text;
    return Normalizer.isNormalized(safe, form) ? safe : Normalizer.normalize(safe, form);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      run = isMark(letter) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String withFewMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      run = isMark(letter) ? run + 1 : 0;
      if (run <= MOST_MARKS) {
        kept.appendCodePoint(letter);
      }
    }
    return kept.toString();
  }

  private static boolean isMark(int letter) {
    if (letter < 0x300) {
      return false;
    }
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
