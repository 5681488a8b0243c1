package vitrine.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.reference.ActivityFamilies;
import vitrine.stats.Diversity;
import vitrine.tally.OfferTally;

/**
 * The occupied premises of one zone by class, at one of two levels.
 *
 * @param mapping which family an activity belongs to; null at the level of activities as given
 * @param families the premises of each family; those of no known family are in none, nor is any at
 *     the level of activities as given
 * @param essentials the essential trades that any of them has
 * @param counts the premises of each class
 * @param given those with an activity, whether it maps to a class or not
 */
record Mix(
    ActivityFamilies mapping,
    Map<ActivityFamilies.Family, Long> families,
    Set<String> essentials,
    Diversity counts,
    long given) {
  /** How classes are formed. */
  enum Level {
    /** Each activity is a class. */
    GIVEN(""),
    /** The twelve families are the classes. */
    FAMILY("_family");

    private final String suffix;

    Level(String suffix) {
      this.suffix = suffix;
    }

    /** What the ids of indicators at this level end in. */
    String suffix() {
      return suffix;
    }
  }

  /** Each activity by itself, which asks for no families. */
  static Mix given(OfferTally offer) {
    Diversity counts = new Diversity(offer.counts());
    return new Mix(null, Map.of(), Set.of(), counts, counts.total());
  }

  /** By the families of a mapping. */
  static Mix byFamily(OfferTally offer, ActivityFamilies mapping) {
    Map<ActivityFamilies.Family, Long> families = new HashMap<>();
    Set<String> essentials = new HashSet<>();
    offer
        .trades()
        .forEach(
            (activity, trade) -> {
              ActivityFamilies.Known known = mapping.find(activity);
              if (known != null) {
                families.merge(known.family(), trade.count(), Long::sum);
                essentials.add(known.essential());
              }
            });
    long[] byFamily = families.values().stream().mapToLong(Long::longValue).toArray();
    return new Mix(mapping, families, essentials, new Diversity(byFamily), offer.classed());
  }

  /** M: the premises with a class. */
  long classed() {
    return counts.total();
  }

  /** A figure with M, with how much of the occupied premises that is, and with what did not map. */
  Figure told(Figure figure, long occupied) {
    List<String> notes = new ArrayList<>();
    if (given > classed()) {
      double unmapped = (double) (given - classed()) / given;
      notes.add(Note.with(Note.UNMAPPED, Note.thousandths(unmapped)));
    }
    Figure counted = figure.over(classed()).noting(notes);
    return occupied == 0 ? counted : counted.covering((double) classed() / occupied);
  }
}
