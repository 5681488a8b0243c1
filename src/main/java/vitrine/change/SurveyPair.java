package vitrine.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Zone;

/** The premises of a town at two surveys, each with what became of it. */
public final class SurveyPair {
  /**
   * One survey of a town.
   *
   * @param premises in the order of {@link Premises#ORDER}
   * @param isExhaustive whether it says that it leaves no premises out
   */
  public record Survey(Period date, List<Premises> premises, boolean isExhaustive) {
    public Survey {
      premises = List.copyOf(premises);
    }
  }

  private final Survey before;
  private final Survey after;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Doubt> doubts;

  /** Compares two surveys of one town. */
  public SurveyPair(Survey before, Survey after, Matching way) {
    this.before = before;
    this.after = after;
    Matcher matcher = new Matcher(before.premises(), after.premises(), way);
    matcher
        .matches()
        .forEach(
            match ->
                pairs.add(
                    new Pair(
                        match.before(),
                        match.after(),
                        State.of(match.before().status()),
                        State.of(match.after().status()))));
    State left = after.isExhaustive() ? State.GONE : State.NOT_SURVEYED;
    matcher.onlyBefore().forEach(one -> pairs.add(new Pair(one, null, of(one), left)));
    State come = before.isExhaustive() ? State.NEW : State.NOT_SURVEYED;
    matcher.onlyAfter().forEach(one -> pairs.add(new Pair(null, one, come, of(one))));
    pairs.sort(Comparator.comparing(Pair::first, Premises.ORDER));
    this.doubts = List.copyOf(matcher.doubts());
  }

  private static State of(Premises premises) {
    return State.of(premises.status());
  }

  public Survey before() {
    return before;
  }

  public Survey after() {
    return after;
  }

  /** Every premises of either survey, in order. */
  public List<Pair> pairs() {
    return Collections.unmodifiableList(pairs);
  }

  /** The matches that are not certain. */
  public List<Doubt> doubts() {
    return doubts;
  }

  /** How many premises stand in both surveys. */
  public long common() {
    return pairs.stream().filter(Pair::isBoth).count();
  }

  /** What became of the premises of a zone. */
  public Transitions in(Zone zone) {
    return Transitions.of(pairs.stream().filter(pair -> pair.isIn(zone)).toList());
  }
}
