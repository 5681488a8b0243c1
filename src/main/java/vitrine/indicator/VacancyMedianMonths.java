package vitrine.indicator;

import vitrine.model.Zone;
import vitrine.tally.AgeTally;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_median_months}: the median age of the current vacancies with a date, in completed
 * months; of an even number, the mean of the two in the middle.
 *
 * <p>Unit: months, 0 and up; n is D, coverage D/V. Note {@code length-biased}: long vacancies are
 * more likely to be met at a survey than short ones. Direction: down. Undefined: as the long-term
 * share. Source: METHOD §2.
 */
final class VacancyMedianMonths extends VacancyDurations {
  VacancyMedianMonths() {
    super(Definition.ofPremises("vacancy_median_months", Direction.DOWN, "months"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    String reason = reason(subject, tally);
    if (reason != null) {
      return Figure.undefined(definition(), zone, reason);
    }
    AgeTally ages = tally.ages();
    long dated = ages.dated();
    double median = (ages.at((dated - 1) / 2) + ages.at(dated / 2)) / 2.0;
    return dated(Figure.of(definition(), zone, median), tally)
        .noting(java.util.List.of(Note.LENGTH_BIASED))
        .noting(notes(subject, ages, months -> false));
  }
}
