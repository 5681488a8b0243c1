package vitrine.model;

import java.time.LocalDate;

/** Ages in completed calendar months; the machine's clock is never asked. */
public final class Ages {
  private Ages() {}

  /**
   * Completed months from one day to another; the last day of a month completes it for every later
   * day of the month in which a period began, so that 31 March to 30 June is three months.
   */
  public static int months(LocalDate from, LocalDate to) {
    int months = month(to) - month(from);
    boolean completed =
        to.getDayOfMonth() >= from.getDayOfMonth() || to.getDayOfMonth() == to.lengthOfMonth();
    return completed ? months : months - 1;
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue();
  }

  /** Whether something can have begun by a day, from a period in which it began. */
  public static boolean hasBegun(Period since, LocalDate until) {
    return !since.first().isAfter(until);
  }

  /**
   * The fewest months that something has lasted. A month or year that runs past the day cannot have
   * begun after it: age 0, never negative.
   */
  public static int shortest(Period since, LocalDate until) {
    return since.last().isAfter(until) ? 0 : months(since.last(), until);
  }

  /** The most months that something has lasted, from the first day on which it can have begun. */
  public static int longest(Period since, LocalDate until) {
    return months(since.first(), until);
  }

  /** The day to which ages are reckoned: as told, else the survey's last; null when not known. */
  public static LocalDate until(Period survey, Period asOf) {
    return asOf.isKnown() ? asOf.last() : survey.last();
  }
}
