package vitrine.indicator;

import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.street.Runs;

/**
 * {@code vacant_run_share}: the share of the vacant premises that stand in runs of three or more.
 *
 * <p>Unit: fraction, 0 to 1; n is the vacant premises with a place. No interval: neighbours are not
 * independent. Direction: down. Undefined: nothing vacant has a place ({@code no-vacancy}). Source:
 * METHOD §2.
 */
final class VacantRunShare extends RunIndicator {
  VacantRunShare() {
    super("vacant_run_share", Direction.DOWN, "fraction");
  }

  @Override
  Figure figure(Zone zone, Runs runs) {
    long vacant = runs.count(Status.VACANT);
    if (vacant == 0) {
      return Figure.undefined(definition(), zone, Note.NO_VACANCY);
    }
    long inLong = Runs.premises(runs.vacant().stream().filter(run -> run.length() >= Runs.LONG));
    return Figure.of(definition(), zone, (double) inLong / vacant).over(vacant);
  }
}
