package vitrine.indicator;

import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.stats.Wilson;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_rate_broad}: premises vacant or in works, (V + W)/n.
 *
 * <p>Unit: fraction, 0 to 1; n as for {@code vacancy_rate}. Interval: Wilson 95 %. Direction: down.
 * Undefined: no premises of known status. Source: METHOD §2 (Paris 2020 is 10.5 % so and 8.7 %
 * without works).
 */
final class VacancyRateBroad extends ZoneIndicator {
  VacancyRateBroad() {
    super(Definition.ofPremises("vacancy_rate_broad", Direction.DOWN, "fraction"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    long n = tally.known();
    if (n == 0) {
      return Figure.undefined(definition(), zone, Note.NO_KNOWN_STATUS);
    }
    long broad = tally.vacant() + tally.count(Status.WORKS);
    Outcome outcome = new Outcome.Defined((double) broad / n, Wilson.interval(broad, n));
    return Figure.of(definition(), zone, outcome).over(n).covering((double) n / tally.commercial());
  }
}
