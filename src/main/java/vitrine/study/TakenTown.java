package vitrine.study;

import java.util.Map;
import vitrine.indicator.Subject;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;

/**
 * A town as a comparison takes it. Tables are not matched by date: each has its own.
 *
 * @param vacancy its premises and published rates
 * @param vacancyDates the survey that the vacancy of each zone is of
 * @param turnover its turnover
 */
record TakenTown(Town town, Subject vacancy, Map<Zone, Period> vacancyDates, Subject turnover) {

  /** The survey of a zone's vacancy; unknown where there is none. */
  Period date(Zone zone) {
    return vacancyDates.getOrDefault(zone, Period.NONE);
  }

  /** Whether the town has anything that could be compared. */
  boolean hasData() {
    return !vacancyDates.isEmpty() || turnover.turnover() != null;
  }
}
