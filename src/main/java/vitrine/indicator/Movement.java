package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Period;
import vitrine.model.Zone;

/**
 * What moved between two surveys in a zone, a street or a trade: all that indicators of change are
 * computed from.
 *
 * @param name whose it is, for the streams of chance
 * @param from the earlier survey
 * @param to the later survey
 * @param premises what became of the premises; null where they were not followed
 * @param before the vacancy at the earlier survey; null where not known
 * @param after the vacancy at the later survey; null where not known
 */
public record Movement(
    String name, Period from, Period to, Transitions premises, Vacancy before, Vacancy after) {
  /** Days of a year, in the mean. */
  private static final double YEAR = 365.25;

  /** What moved in a zone of a town; null where there is no earlier survey with that zone. */
  public static Movement of(Subject subject, Zone zone) {
    Detail detail = subject.detail();
    if (detail.before() == null) {
      return null;
    }
    Transitions premises = detail.pair() == null ? null : detail.pair().in(zone);
    boolean followed = premises != null && premises.premises() > 0;
    Vacancy before = detail.before().vacancy(zone);
    Vacancy after = subject.vacancy(zone);
    if (!followed && (before == null || after == null)) {
      return null;
    }
    return new Movement(
        subject.town().key() + "@" + zone.id(),
        detail.before().survey(),
        subject.survey(),
        followed ? premises : null,
        before,
        after);
  }

  /** What moved in a part of the premises that no rate is published of. */
  public static Movement of(String name, Period from, Period to, Transitions premises) {
    return new Movement(name, from, to, premises, null, null);
  }

  /** Whether any premises stands in both surveys. */
  public boolean isFollowed() {
    return premises != null && premises.seenTwice() > 0;
  }

  /** The years between the surveys; null where a date is not known to the month. */
  Double years() {
    boolean isTrue = from.isToTheMonth() && to.isToTheMonth() && from.compareTo(to) < 0;
    return isTrue ? (Double) (from.daysFrom(to) / YEAR) : null;
  }

  /** What every figure carries: what it is compared with, and what was not seen twice. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(Note.with(Note.COMPARED_WITH, from.isKnown() ? from.text() : "?"));
    if (isFollowed()) {
      counted(notes, Note.NOT_SEEN_BEFORE, premises.count(State.NOT_SURVEYED, State::isThere));
      counted(notes, Note.NOT_SEEN_AFTER, premises.count(State::isThere, State.NOT_SURVEYED));
      counted(notes, Note.NEW_PREMISES, premises.count(State.NEW, State::isThere));
      counted(notes, Note.GONE_PREMISES, premises.count(State::isThere, State.GONE));
    }
    return notes;
  }

  private static void counted(List<String> notes, String code, long count) {
    if (count > 0) {
      notes.add(Note.with(code, count));
    }
  }
}
