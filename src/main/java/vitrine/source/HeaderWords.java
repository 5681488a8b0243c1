package vitrine.source;

import java.util.Set;
import java.util.regex.Pattern;
import vitrine.model.Folding;

/** Headers as people vary them: {@code État du local} is {@code etat_local}. */
final class HeaderWords {
  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "d", "la", "le", "les", "l", "of", "the", "der", "die", "das");

  /** Units that change nothing; thousands of euros would. */
  private static final Pattern UNIT = Pattern.compile("(?i)\\((m²|m2|m|€|eur|euros|%|insee)\\)");

  private HeaderWords() {}

  /** Without case, accents, punctuation, articles and such units. */
  static String plain(String header) {
    if (!isCanonical(header)) {
      return joined(words(header));
    }
    return header.indexOf('_') < 0 && !ARTICLES.contains(header)
        ? header
        : joined(header.split("_"));
  }

  /** Of small letters, digits and underscores, as a program writes it: there is nothing to fold. */
  private static boolean isCanonical(String header) {
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static String[] words(String header) {
    String bare = UNIT.matcher(header).replaceAll(" ");
    return Folding.words(bare).split(" ");
  }

  private static String joined(String... words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      joined.append(ARTICLES.contains(word) ? "" : word);
    }
    return joined.toString();
  }
}
