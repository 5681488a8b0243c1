package vitrine.street;

import java.util.Map;
import vitrine.model.Folding;

/**
 * The sides of a street: those of odd and of even numbers by whichever word they are called, and
 * others by the word that is given.
 */
final class Side {
  static final String ODD = "odd";
  static final String EVEN = "even";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("odd", ODD),
          Map.entry("impair", ODD),
          Map.entry("impairs", ODD),
          Map.entry("coteimpair", ODD),
          Map.entry("ungerade", ODD),
          Map.entry("even", EVEN),
          Map.entry("pair", EVEN),
          Map.entry("pairs", EVEN),
          Map.entry("cotepair", EVEN),
          Map.entry("gerade", EVEN));

  private Side() {}

  /** A side as it is told apart from others; empty where nothing is given. */
  static String of(String given) {
    String folded = given == null ? "" : Folding.fold(given);
    return WORDS.getOrDefault(folded, folded);
  }
}
