package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.street.Runs;

/**
 * {@code vacant_run_longest}: the most consecutive vacant premises on one side of a street.
 * Occupied premises, works, stores and premises of unknown status break a run; what is no longer
 * commercial is stepped over.
 *
 * <p>Unit: count, 0 and up; low is the value, high the longest if all unknown premises were vacant;
 * n is the commercial premises with a place. Direction: down. Undefined: as every figure of runs.
 * Source: METHOD §2.
 */
final class VacantRunLongest extends RunIndicator {
  VacantRunLongest() {
    super("vacant_run_longest", Direction.DOWN, "count");
  }

  @Override
  Figure figure(Zone zone, Runs runs) {
    int longest = Runs.longest(runs.vacant());
    Interval bounds = new Interval(longest, Runs.longest(runs.perhapsVacant()));
    return Figure.of(definition(), zone, new Outcome.Defined(longest, bounds))
        .over(runs.commercial().count());
  }
}
