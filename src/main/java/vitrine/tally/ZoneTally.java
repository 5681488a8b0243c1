package vitrine.tally;

import vitrine.model.Status;

/** What is counted of one zone of one town at one survey. */
public final class ZoneTally {
  private static final Status[] STATUSES = Status.values();

  private final long[] counts = new long[STATUSES.length];
  private long assumed;
  private final MeasureTally floorArea = new MeasureTally();

  /** Null until there is one: few inventories have frontages. */
  private MeasureTally frontage;

  private final AgeTally ages = new AgeTally();
  private final OfferTally offer;

  ZoneTally(Activities activities) {
    offer = new OfferTally(activities);
  }

  void count(PremisesCells premises, int sign) {
    count(premises.status, premises.zoneAssumed, sign);
    if (!premises.status.isKnown()) {
      return;
    }
    if (premises.status == Status.OCCUPIED) {
      offer.count(premises, sign);
    }
    boolean vacant = premises.status == Status.VACANT;
    if (premises.floorArea != null) {
      floorArea.count(premises.floorArea, vacant, sign);
    }
    if (premises.frontage != null) {
      ownFrontage().count(premises.frontage, vacant, sign);
    }
    if (vacant && premises.ageShortest != PremisesCells.NO_AGE) {
      ages.count(premises.ageShortest, premises.ageLongest, sign);
    }
  }

  /** Counts a premises by its status; what else is known of it goes into the parts. */
  public void add(Status status, boolean zoneAssumed) {
    count(status, zoneAssumed, 1);
  }

  private void count(Status status, boolean zoneAssumed, int sign) {
    counts[status.ordinal()] += sign;
    assumed += zoneAssumed ? sign : 0;
  }

  void add(ZoneTally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    assumed += other.assumed;
    floorArea.add(other.floorArea);
    if (other.frontage != null) {
      ownFrontage().add(other.frontage);
    }
    ages.add(other.ages);
    offer.add(other.offer);
  }

  /** Premises of a status. */
  public long count(Status status) {
    return counts[status.ordinal()];
  }

  /** V. */
  public long vacant() {
    return count(Status.VACANT);
  }

  /** n = O + V + W + S: premises of known status. */
  public long known() {
    return count(Status.OCCUPIED) + vacant() + count(Status.WORKS) + count(Status.STORAGE);
  }

  /** N = n + U. */
  public long commercial() {
    return known() + count(Status.UNKNOWN);
  }

  /** All premises, excluded ones too. */
  public long all() {
    return commercial() + count(Status.EXCLUDED);
  }

  /** Premises that are in this zone by default only. */
  public long assumed() {
    return assumed;
  }

  public MeasureTally floorArea() {
    return floorArea;
  }

  public MeasureTally frontage() {
    return frontage == null ? new MeasureTally() : frontage;
  }

  /** The frontages, to be counted. */
  public MeasureTally ownFrontage() {
    if (frontage == null) {
      frontage = new MeasureTally();
    }
    return frontage;
  }

  public AgeTally ages() {
    return ages;
  }

  /** What the occupied premises trade in, and for whose account. */
  public OfferTally offer() {
    return offer;
  }
}
