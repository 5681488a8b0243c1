package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_rate_bounds}: the best and the worst that the premises of unknown status allow,
 * [V/N, (V + U)/N] with N = n + U. It has no value, only two ends.
 *
 * <p>Unit: fraction, 0 to 1; n is N, coverage n/N. Direction: down. Undefined: no commercial
 * premises. Source: METHOD §2 (Barcelona 2019 is 4 % or 23.5 % by this alone).
 */
final class VacancyRateBounds extends ZoneIndicator {
  VacancyRateBounds() {
    super(Definition.ofPremises("vacancy_rate_bounds", Direction.DOWN, "fraction"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    long all = tally.commercial();
    if (all == 0) {
      return Figure.undefined(definition(), zone, Note.NO_KNOWN_STATUS);
    }
    long unknown = all - tally.known();
    Interval ends =
        new Interval((double) tally.vacant() / all, (double) (tally.vacant() + unknown) / all);
    return Figure.of(definition(), zone, new Outcome.Bounded(ends))
        .over(all)
        .covering((double) tally.known() / all);
  }
}
