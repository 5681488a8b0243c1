package vitrine.change;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vitrine.model.Folding;
import vitrine.model.Premises;

/**
 * An address as two surveys may both write it: exactly but for case, accents and punctuation, and
 * loosely, where words that offices shorten are written out. What is alike only loosely may be two
 * addresses.
 */
final class AddressKey {
  /** What offices shorten at the start of a French street, and anywhere in others. */
  private static final Map<String, String> SHORT =
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
          Map.entry("all", "allee"),
          Map.entry("sq", "square"),
          Map.entry("fg", "faubourg"),
          Map.entry("fbg", "faubourg"),
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("gal", "general"),
          Map.entry("mal", "marechal"),
          Map.entry("str", "strasse"),
          Map.entry("rd", "road"));

  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et");

  private static final Pattern REPEATED = Pattern.compile("(\\d+)(bis|ter|quater)");

  private AddressKey() {}

  /** The address but for case, accents and punctuation; null without a street and a number. */
  static String exact(Premises.Address address) {
    return address.street() == null || address.number() == null
        ? null
        : Folding.words(address.street()) + "/" + Folding.fold(address.number());
  }

  /** The address with short words written out, articles left out, and bis as B. */
  static String loose(Premises.Address address) {
    if (exact(address) == null) {
      return null;
    }
    String street =
        Arrays.stream(Folding.words(address.street()).split(" "))
            .filter(word -> !ARTICLES.contains(word))
            .map(AddressKey::whole)
            .collect(Collectors.joining(" "));
    return street + "/" + number(Folding.fold(address.number()));
  }

  private static String whole(String word) {
    String whole = SHORT.getOrDefault(word, word);
    boolean german = whole.length() > 3 && whole.endsWith("str");
    return german ? whole + "asse" : whole;
  }

  private static String number(String folded) {
    String number = folded.replaceFirst("^0+(?=\\d)", "");
    Matcher repeated = REPEATED.matcher(number);
    return repeated.matches() ? repeated.group(1) + repeated.group(2).charAt(0) : number;
  }
}
