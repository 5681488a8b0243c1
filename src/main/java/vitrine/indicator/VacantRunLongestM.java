package vitrine.indicator;

import java.math.BigDecimal;
import java.util.List;
import vitrine.model.Zone;
import vitrine.street.Runs;

/**
 * {@code vacant_run_longest_m}: the shop frontage of the longest vacant run, in metres, among the
 * runs of whose premises all have a known frontage (a band is none); note {@code runs-unmeasured}
 * says how many other runs there are.
 *
 * <p>Unit: m, 0 and up; 0 when nothing is vacant; n is the vacant premises in measured runs. No
 * interval: a run that is not measured may be longer. Direction: down. Undefined: no run is
 * measured ({@code no-measure}). Source: METHOD §2.
 */
final class VacantRunLongestM extends RunIndicator {
  VacantRunLongestM() {
    super("vacant_run_longest_m", Direction.DOWN, "m");
  }

  @Override
  Figure figure(Zone zone, Runs runs) {
    BigDecimal longest = runs.vacant().isEmpty() ? BigDecimal.ZERO : runs.longestFrontage();
    if (longest == null) {
      return Figure.undefined(definition(), zone, Note.NO_MEASURE);
    }
    long unmeasured = runs.vacant().size() - runs.measured().count();
    Figure figure =
        Figure.of(definition(), zone, longest.doubleValue()).over(Runs.premises(runs.measured()));
    return unmeasured == 0
        ? figure
        : figure.noting(List.of(Note.with(Note.RUNS_UNMEASURED, unmeasured)));
  }
}
