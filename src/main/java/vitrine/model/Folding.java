package vitrine.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names compared as people compare them: without case, accents, hyphens, apostrophes, spaces. */
public final class Folding {
  private Folding() {}

  /**
   * The letters and digits of a name in lower case, accents taken off, œ and æ and ß spelled out.
   */
  public static String fold(String name) {
    String plain = NormalForm.of(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(c -> append(folded, c));
    return folded.toString();
  }

  /** The same, with one space where there was anything else than letters and digits. */
  public static String words(String name) {
    String plain = NormalForm.of(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(plain.length());
    boolean apart = false;
    for (int i = 0; i < plain.length(); ) {
      int letter = plain.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        words.append(apart && !words.isEmpty() ? " " : "");
        append(words, letter);
        apart = false;
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        apart = true;
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder folded, int letter) {
    switch (letter) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      default -> folded.appendCodePoint(letter);
    }
  }
}
