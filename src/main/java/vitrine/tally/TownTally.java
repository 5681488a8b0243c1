package vitrine.tally;

import vitrine.model.Status;
import vitrine.model.Zone;

/** What is counted of one town at one survey, by zone. */
public final class TownTally {
  private static final Zone[] ZONES = Zone.values();

  /** By zone; that of {@link Zone#ALL} holds the premises without a known zone. */
  private final ZoneTally[] zones = new ZoneTally[ZONES.length];

  private final Activities activities;

  /** Of a settled tally, all zones together. */
  private ZoneTally whole;

  TownTally(Activities activities) {
    this.activities = activities;
  }

  void count(PremisesCells premises, int sign) {
    own(premises.zone).count(premises, sign);
  }

  void add(TownTally other) {
    for (Zone zone : ZONES) {
      if (other.zones[zone.ordinal()] != null) {
        own(zone).add(other.zones[zone.ordinal()]);
      }
    }
  }

  /** The counts of both, as a tally of its own. */
  public TownTally plus(TownTally other) {
    // Several threads make sums, each of which may give numbers to activities.
    TownTally sum = new TownTally(new Activities());
    sum.add(this);
    sum.add(other);
    return sum;
  }

  /** The premises of a zone, to be counted; of {@link Zone#ALL}, those without a known one. */
  public ZoneTally own(Zone zone) {
    if (zones[zone.ordinal()] == null) {
      zones[zone.ordinal()] = new ZoneTally(activities);
    }
    return zones[zone.ordinal()];
  }

  /**
   * The same counts, to be read often and counted no further: those of the whole town are put
   * together once.
   */
  public TownTally settled() {
    TownTally settled = new TownTally(activities);
    System.arraycopy(zones, 0, settled.zones, 0, zones.length);
    settled.whole = whole();
    return settled;
  }

  /** The premises of a status in a zone, in the whole town for {@link Zone#ALL}. */
  public long count(Zone zone, Status status) {
    long count = 0;
    for (Zone one : ZONES) {
      ZoneTally tally = zone == Zone.ALL || one == zone ? zones[one.ordinal()] : null;
      count += tally == null ? 0 : tally.count(status);
    }
    return count;
  }

  /** Whether the town has no premises. */
  public boolean isEmpty() {
    for (ZoneTally tally : zones) {
      if (tally != null && tally.all() != 0) {
        return false;
      }
    }
    return true;
  }

  /** The tally of a zone, of the whole town for {@link Zone#ALL}; null where it has no premises. */
  public ZoneTally zone(Zone zone) {
    ZoneTally tally = zone == Zone.ALL ? whole() : zones[zone.ordinal()];
    return tally == null || tally.all() == 0 ? null : tally;
  }

  private ZoneTally whole() {
    if (whole != null) {
      return whole;
    }
    ZoneTally sum = new ZoneTally(activities);
    for (ZoneTally tally : zones) {
      if (tally != null) {
        sum.add(tally);
      }
    }
    return sum;
  }
}
