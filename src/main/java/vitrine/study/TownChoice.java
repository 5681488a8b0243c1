package vitrine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Folding;
import vitrine.model.Town;

/** The towns that a user names, by code or by name; case, accents and hyphens do not matter. */
final class TownChoice {
  private TownChoice() {}

  /** The towns named, in their own order; all of them where none is named. */
  static List<Town> choose(Collection<Town> towns, List<String> named) {
    if (named.isEmpty()) {
      return List.copyOf(towns);
    }
    TreeSet<Town> chosen = new TreeSet<>();
    named.forEach(name -> chosen.add(one(towns, name)));
    return List.copyOf(chosen);
  }

  private static Town one(Collection<Town> towns, String name) {
    List<Town> matching = towns.stream().filter(town -> town.hasCode(name)).toList();
    if (matching.isEmpty()) {
      String folded = Folding.fold(name);
      matching = towns.stream().filter(t -> Folding.fold(t.name()).equals(folded)).toList();
    }
    if (matching.size() == 1) {
      return matching.get(0);
    }
    if (matching.isEmpty()) {
      List<String> known = new ArrayList<>();
      towns.forEach(
          town -> {
            known.add(town.code());
            known.add(town.name());
          });
      throw Refusal.usage("usage.town-unknown", name, String.join(", ", Nearest.to(name, known)));
    }
    List<String> bearers =
        matching.stream().map(town -> (town.code() + " " + town.name()).strip()).toList();
    throw Refusal.usage("usage.town-ambiguous", name, String.join(", ", bearers));
  }
}
