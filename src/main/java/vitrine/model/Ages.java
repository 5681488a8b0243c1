package vitrine.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ages in completed calendar months; the machine's clock is never asked. */
public final class Ages {
  private Ages() {}

  /**
   * Completed months from one day to another; the last day of a month completes it for every later
   * day of the month in which a period began, so that 31 March to 30 June is three months.
   */
  public static int months(LocalDate from, LocalDate to) {
    int months = (int) ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
    boolean completed =
        to.getDayOfMonth() >= from.getDayOfMonth() || to.getDayOfMonth() == to.lengthOfMonth();
    return completed ? months : months - 1;
  }

  /** The day to which ages are reckoned: as told, else the survey's last; null when not known. */
  public static LocalDate until(Period survey, Period asOf) {
    return asOf.isKnown() ? asOf.last() : survey.last();
  }
}
