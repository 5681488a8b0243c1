package vitrine.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Folding;

/**
 * When two addresses are the same: the first digits of the number are equal, and the words of the
 * street but for articles, with common abbreviations written out. {@code 12 bis, av. de la Gare} is
 * {@code 12, Avenue Gare}; a surveyor’s other spelling is no other shop.
 */
final class Address {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "der", "die", "das", "the");

  private static final Map<String, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry("av", "avenue"),
          Map.entry("ave", "avenue"),
          Map.entry("bd", "boulevard"),
          Map.entry("bld", "boulevard"),
          Map.entry("blvd", "boulevard"),
          Map.entry("boul", "boulevard"),
          Map.entry("r", "rue"),
          Map.entry("pl", "place"),
          Map.entry("rte", "route"),
          Map.entry("ch", "chemin"),
          Map.entry("che", "chemin"),
          Map.entry("imp", "impasse"),
          Map.entry("sq", "square"),
          Map.entry("fg", "faubourg"),
          Map.entry("fbg", "faubourg"),
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("str", "strasse"),
          Map.entry("gal", "general"),
          Map.entry("mal", "marechal"));

  private Address() {}

  /** An address to compare; null where street or number is missing. */
  static String of(String street, String number) {
    if (street == null || number == null) {
      return null;
    }
    Matcher digits = DIGITS.matcher(number);
    if (!digits.find()) {
      return null;
    }
    return digits.group().replaceFirst("^0+", "") + " " + words(street);
  }

  /** The words that count of a name, in their order. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : Folding.words(name).split(" ")) {
      if (!ARTICLES.contains(word)) {
        words.append(words.isEmpty() ? "" : " ").append(WRITTEN_OUT.getOrDefault(word, word));
      }
    }
    return words.toString();
  }
}
