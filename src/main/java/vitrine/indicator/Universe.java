package vitrine.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.model.Folding;
import vitrine.reference.ActivityFamilies;
import vitrine.reference.ActivityFamilies.Family;

/** Which families of trades a turnover covers, from the words of its {@code universe}. */
final class Universe {
  /** What files call retail as a whole. */
  private static final List<String> RETAIL =
      List.of("retail", "commerce de détail", "commerces de détail", "détail", "Einzelhandel");

  /** What files call everything that trades from premises. */
  private static final List<String> EVERYTHING =
      List.of("all", "all families", "tous commerces", "toutes activités", "alle", "alle Branchen");

  private Universe() {}

  /** The families; null where the words are not understood. Without words, the retail ones. */
  static Set<Family> of(String words, ActivityFamilies families) {
    if (words.isEmpty()) {
      return retail(families);
    }
    Set<Family> named = new HashSet<>();
    for (String word : words.split("[|,;]")) {
      Set<Family> meant = meant(word, families);
      if (meant.isEmpty()) {
        return null;
      }
      named.addAll(meant);
    }
    return named;
  }

  private static Set<Family> meant(String word, ActivityFamilies families) {
    if (names(RETAIL, word)) {
      return retail(families);
    }
    if (names(EVERYTHING, word)) {
      return Set.copyOf(families.families());
    }
    Set<Family> meant = new HashSet<>();
    families.families().stream()
        .filter(family -> Folding.fold(family.id()).equals(Folding.fold(word)))
        .forEach(meant::add);
    return meant;
  }

  static Set<Family> retail(ActivityFamilies families) {
    Set<Family> retail = new HashSet<>(families.families());
    retail.removeIf(family -> !family.retail());
    return retail;
  }

  private static boolean names(List<String> known, String words) {
    return known.stream().map(Folding::fold).toList().contains(Folding.fold(words));
  }
}
