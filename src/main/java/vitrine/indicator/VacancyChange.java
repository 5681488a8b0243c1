package vitrine.indicator;

import java.util.List;
import vitrine.change.State;
import vitrine.change.Transitions;
import vitrine.model.Zone;
import vitrine.stats.BinomialTest;
import vitrine.stats.FisherTest;
import vitrine.stats.Interval;
import vitrine.stats.Newcombe;
import vitrine.stats.Tango;

/**
 * {@code vacancy_change}: (b − c)/n, the change of the vacancy rate of the premises whose status is
 * known at both surveys: b became vacant, c ceased to be, n are known at both.
 *
 * <p>Unit: points as a fraction, −1 to 1; coverage the share of n in the premises known at either
 * survey. Interval: Tango's score interval, 95 %; its test at 0 is McNemar's. Without premises in
 * common it is the difference of the two rates with Newcombe's interval (note {@code unpaired}),
 * which is too wide for premises seen twice: "not told apart" is not "unchanged". Without counts it
 * has no interval. Direction: down. Undefined: a survey without a rate ({@code rate-missing}), no
 * premises known at both ({@code no-known-status}). Source: METHOD §2; Tango 1998; Newcombe 1998.
 */
public final class VacancyChange extends ChangeIndicator {
  /** Its name. */
  public static final String ID = "vacancy_change";

  VacancyChange() {
    super(ID, Direction.DOWN, "points");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    if (!movement.isFollowed()) {
      return difference(this, zone, movement).noting(List.of(Note.UNPAIRED));
    }
    Transitions premises = movement.premises();
    long known = premises.knownAtBoth();
    if (known == 0) {
      return undefined(zone, Note.NO_KNOWN_STATUS);
    }
    long begun = premises.becameVacant();
    long ended = premises.ceasedVacant();
    long either =
        known
            + premises.count(State::isKnown, to -> !to.isKnown())
            + premises.count(from -> !from.isKnown(), State::isKnown);
    return value(zone, (double) (begun - ended) / known, Tango.interval(begun, ended, known))
        .over(known)
        .covering((double) known / either);
  }

  /** The difference of the rates of both surveys, whatever premises they are of. */
  static Figure difference(ChangeIndicator indicator, Zone zone, Movement movement) {
    Vacancy before = movement.before();
    Vacancy after = movement.after();
    if (before == null || after == null || !before.hasRate() || !after.hasRate()) {
      return indicator.undefined(zone, Note.RATE_MISSING);
    }
    double value = after.rate().subtract(before.rate()).doubleValue();
    if (!before.isCounted() || !after.isCounted()) {
      return indicator.value(zone, value, null).noting(List.of(Note.NO_COUNT));
    }
    Interval interval =
        Newcombe.interval(after.vacant(), after.known(), before.vacant(), before.known());
    // Published rates were rounded: the interval of the rounded counts always holds the value.
    Interval holding =
        new Interval(Math.min(interval.low(), value), Math.max(interval.high(), value));
    return indicator.value(zone, value, holding).over(after.known());
  }

  /** Whether vacancy rose, by the figures that the tests are made of. */
  public static boolean rises(Movement movement) {
    if (movement.isFollowed()) {
      Transitions premises = movement.premises();
      return premises.becameVacant() > premises.ceasedVacant();
    }
    Vacancy before = movement.before();
    Vacancy after = movement.after();
    // Cross products, so that no rounding decides.
    return after.vacant() * before.known() > before.vacant() * after.known();
  }

  /**
   * How probable a change as large as this one is where none took place: McNemar's exact test of
   * premises seen twice, Fisher's exact test of two surveys of different premises; null where
   * nothing is counted.
   */
  public static Double pValue(Movement movement) {
    if (movement.isFollowed()) {
      Transitions premises = movement.premises();
      long begun = premises.becameVacant();
      long moved = begun + premises.ceasedVacant();
      if (premises.knownAtBoth() == 0) {
        return null;
      }
      return moved == 0 ? 1.0 : BinomialTest.pValue(begun, moved, 0.5);
    }
    Vacancy before = movement.before();
    Vacancy after = movement.after();
    boolean counted = before != null && after != null && before.isCounted() && after.isCounted();
    return counted
        ? (Double) FisherTest.pValue(after.vacant(), after.known(), before.vacant(), before.known())
        : null;
  }
}
