package vitrine.indicator;

import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.Wilson;

/**
 * {@code vacancy_entry_rate}: e, the share of the premises occupied at the earlier survey, and seen
 * again occupied or vacant, that are vacant at the later one.
 *
 * <p>Unit: fraction, 0 to 1; n is the denominator. What went to works, storage, unknown or away is
 * outside both. Interval: Wilson 95 %. Direction: down. Undefined: no premises in both surveys
 * ({@code no-common-ids}), none of them occupied before ({@code none-occupied-before}). A premises
 * vacated and let again between the surveys counts as occupied. Source: METHOD §2.
 */
final class VacancyEntryRate extends ChangeIndicator {
  VacancyEntryRate() {
    super("vacancy_entry_rate", Direction.DOWN, "fraction");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return undefined(zone, Note.NO_COMMON_IDS);
    }
    Transitions premises = movement.premises();
    long cases =
        premises.count(State.OCCUPIED, State.OCCUPIED)
            + premises.count(State.OCCUPIED, State.VACANT);
    if (cases == 0) {
      return undefined(zone, Note.NONE_OCCUPIED_BEFORE);
    }
    long events = premises.count(State.OCCUPIED, State.VACANT);
    return value(zone, (double) events / cases, Wilson.interval(events, cases)).over(cases);
  }
}
