package vitrine.change;

import java.util.Collection;
import java.util.function.Predicate;

/** How many premises went from each state to each between two surveys. */
public final class Transitions {
  private final long[][] counts = new long[State.values().length][State.values().length];
  private long kept;
  private long changed;

  /** What became of some premises. */
  public static Transitions of(Collection<Pair> pairs) {
    Transitions transitions = new Transitions();
    pairs.forEach(transitions::add);
    return transitions;
  }

  private void add(Pair pair) {
    counts[pair.from().ordinal()][pair.to().ordinal()]++;
    if (pair.traded() != null && pair.trades() != null) {
      if (pair.traded().equals(pair.trades())) {
        kept++;
      } else {
        changed++;
      }
    }
  }

  /** Premises that went from one state to another, or stayed. */
  public long count(State from, State to) {
    return counts[from.ordinal()][to.ordinal()];
  }

  /** Premises by what they were and what they are. */
  public long count(Predicate<State> from, Predicate<State> to) {
    long sum = 0;
    for (State one : State.values()) {
      for (State other : State.values()) {
        sum += from.test(one) && to.test(other) ? count(one, other) : 0;
      }
    }
    return sum;
  }

  /** Premises that came from one state, by what they are. */
  public long count(State from, Predicate<State> to) {
    return count(Predicate.isEqual(from), to);
  }

  /** Premises that came to one state, by what they were. */
  public long count(Predicate<State> from, State to) {
    return count(from, Predicate.isEqual(to));
  }

  /** All premises of either survey. */
  public long premises() {
    return count(from -> true, to -> true);
  }

  /** Premises of known status at the earlier survey. */
  public long knownBefore() {
    return count(State::isKnown, to -> true);
  }

  /** Premises of known status at both surveys. */
  public long knownAtBoth() {
    return count(State::isKnown, State::isKnown);
  }

  /** Premises seen at both surveys. */
  public long seenTwice() {
    return count(State::isThere, State::isThere);
  }

  /** Premises of known status at the earlier survey of which the later says nothing. */
  public long unseenAfter() {
    return count(State::isKnown, to -> to == State.NOT_SURVEYED);
  }

  /** Shut premises, and new ones, that are occupied now. */
  public long openings() {
    return count(from -> from.isShut() || from == State.NEW, to -> to == State.OCCUPIED);
  }

  /** Occupied premises that are shut now, or gone. */
  public long closures() {
    return count(from -> from == State.OCCUPIED, to -> to.isShut() || to == State.GONE);
  }

  /** Openings of premises that were not there before. */
  public long openedNew() {
    return count(State.NEW, State.OCCUPIED);
  }

  /** Premises that were commercial, their status known, and are commercial no longer. */
  public long conversions() {
    return count(State::isKnown, to -> to == State.EXCLUDED);
  }

  /** Known and not vacant before, vacant now. */
  public long becameVacant() {
    return count(from -> from.isKnown() && from != State.VACANT, to -> to == State.VACANT);
  }

  /** Vacant before; known and not vacant now. */
  public long ceasedVacant() {
    return count(from -> from == State.VACANT, to -> to.isKnown() && to != State.VACANT);
  }

  /** Occupied at both surveys, with the same activity. */
  public long activityKept() {
    return kept;
  }

  /** Occupied at both surveys, with another activity. */
  public long activityChanged() {
    return changed;
  }
}
