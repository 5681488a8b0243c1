package vitrine.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Activity;
import vitrine.reference.ActivityFamilies;
import vitrine.stats.Diversity;
import vitrine.tally.OfferTally;

/**
 * The occupied premises of one zone by class, at one of two levels.
 *
 * @param counts the premises of each class
 * @param classed M: those with a class
 * @param given those with an activity, whether it maps to a class or not
 */
record Mix(Diversity counts, long classed, long given) {
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

  static Mix of(OfferTally offer, Level level, ActivityFamilies families) {
    long given = offer.classed();
    Diversity counts =
        level == Level.GIVEN
            ? new Diversity(
                offer.trades().values().stream().mapToLong(OfferTally.Trade::count).toArray())
            : new Diversity(
                families(offer, families).values().stream().mapToLong(Long::longValue).toArray());
    return new Mix(counts, counts.total(), given);
  }

  /** The premises of each family; those of no known family are in none. */
  static Map<ActivityFamilies.Family, Long> families(OfferTally offer, ActivityFamilies families) {
    Map<ActivityFamilies.Family, Long> counts = new HashMap<>();
    for (Map.Entry<Activity, OfferTally.Trade> trade : offer.trades().entrySet()) {
      ActivityFamilies.Known known = families.find(trade.getKey());
      if (known != null) {
        counts.merge(known.family(), trade.getValue().count(), Long::sum);
      }
    }
    return counts;
  }

  /** A figure with M, with how much of the occupied premises that is, and with what did not map. */
  Figure told(Figure figure, long occupied) {
    List<String> notes = new ArrayList<>();
    if (given > classed) {
      notes.add(Note.with(Note.UNMAPPED, Note.thousandths((double) (given - classed) / given)));
    }
    Figure counted = figure.over(classed).noting(notes);
    return occupied == 0 ? counted : counted.covering((double) classed / occupied);
  }
}
