package vitrine.indicator;

import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.Wilson;

/**
 * {@code activity_change_rate}: of the premises occupied at both surveys whose activity is known at
 * both, the share that has another one.
 *
 * <p>Unit: fraction, 0 to 1; n is the denominator, coverage its share of all premises occupied at
 * both. Activities are compared as given: another word for the same trade counts as a change.
 * Interval: Wilson 95 %. Direction: none. Undefined: no premises in both surveys ({@code
 * no-common-ids}), none occupied at both ({@code none-occupied-before}), no activity known at both
 * ({@code no-activity}). Source: METHOD §2.
 */
final class ActivityChangeRate extends ChangeIndicator {
  ActivityChangeRate() {
    super("activity_change_rate", Direction.NONE, "fraction");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    Transitions premises = movement.premises();
    long occupied = premises.count(State.OCCUPIED, State.OCCUPIED);
    if (occupied == 0) {
      return undefined(zone, Note.NONE_OCCUPIED_BEFORE);
    }
    long cases = premises.activityKept() + premises.activityChanged();
    if (cases == 0) {
      return undefined(zone, Note.NO_ACTIVITY);
    }
    long events = premises.activityChanged();
    return value(zone, (double) events / cases, Wilson.interval(events, cases))
        .over(cases)
        .covering((double) cases / occupied);
  }
}
