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
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                default -> {
                  if (Character.isLetterOrDigit(letter)) {
                    folded.appendCodePoint(letter);
                  }
                }
              }
            });
    return folded.toString();
  }
}
