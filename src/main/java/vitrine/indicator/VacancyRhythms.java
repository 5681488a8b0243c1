package vitrine.indicator;

import java.util.OptionalDouble;
import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.SteadyState;

/**
 * The two rhythms that keep a vacancy rate where it is: how many of the occupied become vacant, and
 * how many of the vacant are let.
 *
 * @param entered O → V
 * @param outside O → O or V
 * @param left V → O
 * @param inside V → O or V
 */
record VacancyRhythms(long entered, long outside, long left, long inside) {
  static VacancyRhythms of(Transitions premises) {
    long entered = premises.count(State.OCCUPIED, State.VACANT);
    long left = premises.count(State.VACANT, State.OCCUPIED);
    return new VacancyRhythms(
        entered,
        entered + premises.count(State.OCCUPIED, State.OCCUPIED),
        left,
        left + premises.count(State.VACANT, State.VACANT));
  }

  double entry() {
    return (double) entered / outside;
  }

  double reoccupation() {
    return (double) left / inside;
  }

  /** Why there is no steady state; null where there is one. */
  private String missing() {
    if (inside == 0) {
      return Note.NONE_VACANT_BEFORE;
    }
    return outside == 0 ? Note.NONE_OCCUPIED_BEFORE : Note.NOTHING_MOVED;
  }

  /** What both rhythms together are undefined for. */
  static Figure undefined(ChangeIndicator indicator, Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return indicator.undefined(zone, Note.NO_COMMON_IDS);
    }
    VacancyRhythms rhythms = of(movement.premises());
    return rhythms.steadyState().isEmpty() ? indicator.undefined(zone, rhythms.missing()) : null;
  }

  OptionalDouble steadyState() {
    return SteadyState.value(entered, outside, left, inside);
  }
}
