package vitrine.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Premises;
import vitrine.model.Zone;
import vitrine.space.Nearness;
import vitrine.street.Runs;
import vitrine.street.Streets;

/**
 * The streets, the runs and the neighbours of a town's premises at one survey. Each part is made
 * when the first figure needs it, and kept for the others; for one thread.
 */
public final class Continuity {
  private final List<Premises> premises;
  private final Nearness nearness;
  private final Map<Zone, Runs> runs = new EnumMap<>(Zone.class);
  private final Map<Zone, Joins> joins = new EnumMap<>(Zone.class);
  private final Map<Zone, Double> chances = new EnumMap<>(Zone.class);
  private Streets streets;

  Continuity(List<Premises> premises, Nearness nearness) {
    this.premises = premises;
    this.nearness = nearness;
  }

  /** The premises in their streets. */
  public Streets streets() {
    if (streets == null) {
      streets = Streets.of(premises);
    }
    return streets;
  }

  /** The runs of a zone. */
  public Runs runs(Zone zone) {
    return runs.computeIfAbsent(zone, of -> Runs.of(streets().sequences(of)));
  }

  /** Who is whose neighbour in a zone; where that is the whole town, it is looked at once. */
  Joins joins(Zone zone) {
    return joins.computeIfAbsent(same(zone), of -> Joins.of(streets().premises(of), nearness));
  }

  /** How probable as many joins are by chance in a zone; see {@link Joins#p}. */
  double chance(Zone zone, String name) {
    return chances.computeIfAbsent(same(zone), of -> joins(of).p(name));
  }

  private Zone same(Zone zone) {
    return streets().premises(zone).size() == premises.size() ? Zone.ALL : zone;
  }
}
