package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.tally.AgeTally;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_long_term_rate}: premises vacant for 24 completed months or more as a share of all
 * of known status, vacancy_rate × L/D. The one that the index takes.
 *
 * <p>Unit: fraction, 0 to 1; n as for the rate, coverage D/V. 0 when nothing is vacant. No
 * interval: it is the product of two shares, drawn jointly where draws are made. Direction: down.
 * Undefined: under half of the vacant dated ({@code under-half-dated}), no dates, no survey date,
 * no premises of known status. Source: METHOD §2.
 */
final class VacancyLongTermRate extends VacancyDurations {
  VacancyLongTermRate() {
    super(Definition.ofPremises("vacancy_long_term_rate", Direction.DOWN, "fraction"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    if (tally.known() == 0) {
      return Figure.undefined(definition(), zone, Note.NO_KNOWN_STATUS);
    }
    if (tally.vacant() == 0) {
      return Figure.of(definition(), zone, 0).over(tally.known());
    }
    String reason = reason(subject, tally);
    AgeTally ages = tally.ages();
    if (reason == null && 2 * ages.dated() < tally.vacant()) {
      reason = Note.UNDER_HALF_DATED;
    }
    if (reason != null) {
      return Figure.undefined(definition(), zone, reason);
    }
    double rate = (double) tally.vacant() / tally.known();
    double share = (double) ages.count(LONG_TERM) / ages.dated();
    return Figure.of(definition(), zone, rate * share)
        .over(tally.known())
        .covering((double) ages.dated() / tally.vacant())
        .noting(notes(subject, ages, LONG_TERM));
  }
}
