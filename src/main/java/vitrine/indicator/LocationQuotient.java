package vitrine.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;
import vitrine.stats.Interval;
import vitrine.stats.Wilson;
import vitrine.tally.ZoneTally;

/**
 * {@code location_quotient}: how much more of a family of trades a town has than the towns that it
 * is compared with, itself among them, (n_k/M)/(N_k/N). n_k and M are its occupied premises of the
 * family and of any known family, N_k and N those of all the towns together.
 *
 * <p>Unit: index, 0 and up; 1 is the share that the group has; n is M. No interval: that of the
 * share stands beside it. Direction: none. Undefined: no activity that maps ({@code no-activity}),
 * no other town with any ({@code no-group}), a family that no town has ({@code family-absent}).
 * Given by family and zone, in {@code diagnose} only. Source: METHOD §2.
 */
public final class LocationQuotient {
  public static final String ID = "location_quotient";

  static final Definition DEFINITION =
      new Definition(ID, Family.OFFER, Scope.FAMILIES, Against.NOTHING, Direction.NONE, "index");

  /**
   * A family of trades in a town and among the towns compared.
   *
   * @param premises n_k
   * @param share n_k/M; null where M is 0
   * @param interval of the share by Wilson; null where there is none
   * @param groupShare N_k/N; null where N is 0
   * @param quotient the figure
   */
  public record Part(
      ActivityFamilies.Family family,
      long premises,
      Double share,
      Interval interval,
      Double groupShare,
      Figure quotient) {}

  private final Zone zone;
  private final ActivityFamilies mapping;
  private final Map<ActivityFamilies.Family, Long> counts = new HashMap<>();
  private long classed;
  private int towns;

  /** The trades of all towns compared together, in one zone. */
  public LocationQuotient(List<Subject> group, Zone zone, ActivityFamilies mapping) {
    this.zone = zone;
    this.mapping = mapping;
    group.stream().map(town -> town.zone(zone)).filter(Objects::nonNull).forEach(this::count);
  }

  private void count(ZoneTally tally) {
    Assortment assortment = Assortment.of(tally, mapping);
    assortment.families().forEach((family, count) -> counts.merge(family, count, Long::sum));
    classed += assortment.classed();
    towns += assortment.classed() > 0 ? 1 : 0;
  }

  /** N: the occupied premises of all towns whose family is known. */
  public long classed() {
    return classed;
  }

  /** How many towns have any. */
  public int towns() {
    return towns;
  }

  /** Every family in a town, in the order of the mapping; the town has premises in the zone. */
  public List<Part> of(Subject town) {
    Assortment own = Assortment.of(town.zone(zone), mapping);
    List<Part> parts = new ArrayList<>();
    for (ActivityFamilies.Family family : mapping.families()) {
      long premises = own.count(family);
      long all = counts.getOrDefault(family, 0L);
      boolean known = own.classed() > 0;
      parts.add(
          new Part(
              family,
              premises,
              known ? (Double) ((double) premises / own.classed()) : null,
              known ? Wilson.interval(premises, own.classed()) : null,
              classed == 0 ? null : (Double) ((double) all / classed),
              quotient(premises, own.classed(), all).noting(town.assumptions(zone))));
    }
    return parts;
  }

  private Figure quotient(long premises, long own, long all) {
    if (own == 0) {
      return Figure.undefined(DEFINITION, zone, Note.NO_ACTIVITY);
    }
    if (towns < 2) {
      return Figure.undefined(DEFINITION, zone, Note.NO_GROUP).over(own);
    }
    if (all == 0) {
      return Figure.undefined(DEFINITION, zone, Note.FAMILY_ABSENT).over(own);
    }
    double value = (double) premises / own / ((double) all / classed);
    return Figure.of(DEFINITION, zone, value).over(own);
  }
}
