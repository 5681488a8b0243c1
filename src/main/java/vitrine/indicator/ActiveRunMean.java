package vitrine.indicator;

import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.street.Runs;

/**
 * {@code active_run_mean}: occupied premises / runs of occupied premises, that is how many trading
 * shops one passes on average before something else: a vacant one, works, a store, an unknown, or a
 * dwelling.
 *
 * <p>Unit: premises, 1 and up; n is the occupied premises with a place. No interval. Direction: up.
 * Undefined: nothing occupied has a place ({@code no-occupied}). Source: METHOD §2.
 */
final class ActiveRunMean extends RunIndicator {
  ActiveRunMean() {
    super("active_run_mean", Direction.UP, "premises");
  }

  @Override
  Figure figure(Zone zone, Runs runs) {
    long occupied = runs.count(Status.OCCUPIED);
    return occupied == 0
        ? Figure.undefined(definition(), zone, Note.NO_OCCUPIED)
        : Figure.of(definition(), zone, (double) occupied / runs.active().size()).over(occupied);
  }
}
