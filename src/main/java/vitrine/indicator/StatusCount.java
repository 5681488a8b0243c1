package vitrine.indicator;

import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.tally.ZoneTally;

/**
 * {@code count_STATUS}: the premises of each status, O, V, W, S, U and excluded.
 *
 * <p>Unit: count; 0 and up. Direction: none. Never undefined where a zone has premises. Source:
 * METHOD §1.
 */
final class StatusCount extends ZoneIndicator {
  private final Status status;

  StatusCount(Status status) {
    super(Definition.ofPremises("count_" + status.id(), Direction.NONE, "count"));
    this.status = status;
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    return Figure.of(definition(), zone, tally.count(status));
  }
}
