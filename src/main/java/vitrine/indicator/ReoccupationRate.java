package vitrine.indicator;

import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.Wilson;

/**
 * {@code reoccupation_rate}: x, the share of the premises vacant at the earlier survey, and seen
 * again occupied or vacant, that are occupied at the later one.
 *
 * <p>Unit: fraction, 0 to 1; n is the denominator. What went to works, storage, unknown or away is
 * outside both. Interval: Wilson 95 %. Direction: up. Undefined: no premises in both surveys
 * ({@code no-common-ids}), none of them vacant before ({@code none-vacant-before}). A premises let
 * and vacated again between the surveys counts as vacant. Source: METHOD §2.
 */
final class ReoccupationRate extends ChangeIndicator {
  ReoccupationRate() {
    super("reoccupation_rate", Direction.UP, "fraction");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    Transitions premises = movement.premises();
    long cases =
        premises.count(State.VACANT, State.OCCUPIED) + premises.count(State.VACANT, State.VACANT);
    if (cases == 0) {
      return undefined(zone, Note.NONE_VACANT_BEFORE);
    }
    long events = premises.count(State.VACANT, State.OCCUPIED);
    return value(zone, (double) events / cases, Wilson.interval(events, cases)).over(cases);
  }
}
