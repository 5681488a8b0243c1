package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.SteadyState;

/**
 * {@code steady_state_vacancy}: e/(e + x), the share of vacant premises at which as many would
 * become vacant as are let, if the rhythms of these two surveys lasted; never a forecast.
 *
 * <p>Unit: fraction, 0 to 1; n the premises occupied or vacant at both surveys. Interval: 2.5 and
 * 97.5 % of 10,000 Jeffreys draws, the same in every run. Direction: down. Undefined: no premises
 * in both surveys ({@code no-common-ids}), none vacant or none occupied before ({@code
 * none-vacant-before}, {@code none-occupied-before}), both rhythms 0 ({@code nothing-moved}).
 * Source: METHOD §2.
 */
final class SteadyStateVacancy extends ChangeIndicator {
  private static final long SEED = 1;
  private static final int DRAWS = 10_000;

  SteadyStateVacancy() {
    super("steady_state_vacancy", Direction.DOWN, "fraction");
  }

  @Override
  Figure figure(Zone zone, Movement movement) {
    Figure undefined = VacancyRhythms.undefined(this, zone, movement);
    if (undefined != null) {
      return undefined;
    }
    VacancyRhythms rhythms = VacancyRhythms.of(movement.premises());
    Interval interval =
        SteadyState.interval(
            rhythms.entered(),
            rhythms.outside(),
            rhythms.left(),
            rhythms.inside(),
            SEED,
            movement.name(),
            DRAWS);
    return value(zone, rhythms.steadyState().orElseThrow(), interval)
        .over(rhythms.outside() + rhythms.inside());
  }
}
