package vitrine.source;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    String bare = UNIT.matcher(header).replaceAll(" ");
    return Arrays.stream(Folding.words(bare).split(" "))
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.joining());
  }
}
