package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_long_term_share}: of the vacant premises with a date, those vacant for 24
 * completed months or more, L/D. Descriptive only.
 *
 * <p>Unit: fraction, 0 to 1; n is D, coverage D/V. Interval: Wilson 95 %. Note {@code
 * duration-undecided}: premises whose date, a year or a month, would put them in the other class if
 * it meant its first day. Direction: down. Undefined: nothing vacant, no dates, no survey date.
 * Source: METHOD §2.
 */
final class VacancyLongTermShare extends VacancyDurations {
  VacancyLongTermShare() {
    super(Definition.ofPremises("vacancy_long_term_share", Direction.DOWN, "fraction"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    return share(subject, zone, tally, LONG_TERM);
  }
}
