package vitrine.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import vitrine.model.Period;
import vitrine.model.TownRef;

/** The tally of an inventory: per town and survey. Grows with towns and surveys, not with rows. */
public final class PremisesTally implements PremisesSink {
  /** One town at one survey. */
  public record Key(TownRef town, Period survey) {
    // As of any record; theirs would be linked at the first call, and a short run waits for it.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && town.equals(key.town) && survey.equals(key.survey);
    }

    @Override
    public int hashCode() {
      return 31 * town.hashCode() + survey.hashCode();
    }
  }

  private final Activities activities = new Activities();
  private final Map<Key, TownTally> towns = new HashMap<>();
  private Key lastKey = new Key(null, null);
  private TownTally last;

  @Override
  public void add(PremisesCells premises) {
    of(premises).count(premises, 1);
  }

  @Override
  public void retract(PremisesCells premises) {
    of(premises).count(premises, -1);
  }

  /**
   * Adds what another tally has counted, which is given up: towns that are only there are not
   * copied, for there may be thousands.
   */
  public void take(PremisesTally other) {
    other.towns.forEach(
        (key, tally) -> {
          TownTally own = towns.putIfAbsent(key, tally);
          if (own != null) {
            own.add(tally);
          }
        });
  }

  /** Forgets a town whose rows are refused. */
  public void remove(TownRef town) {
    towns.keySet().removeIf(key -> key.town().equals(town));
  }

  /** Every town and survey, in no order. */
  public void forEach(BiConsumer<Key, TownTally> action) {
    towns.forEach(action);
  }

  /** Rows of one town mostly stand together: the last one is remembered. */
  private TownTally of(PremisesCells premises) {
    if (premises.town != lastKey.town() || premises.survey != lastKey.survey()) {
      lastKey = new Key(premises.town, premises.survey);
      last = of(lastKey);
    }
    return last;
  }

  /** The numbers by which activities are counted. */
  public Activities activities() {
    return activities;
  }

  /** What is counted of one town at one survey, for whoever adds many of its premises. */
  public TownTally of(TownRef town, Period survey) {
    return of(new Key(town, survey));
  }

  private TownTally of(Key key) {
    return towns.computeIfAbsent(key, unused -> new TownTally(activities));
  }
}
