package vitrine.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A year, quarter, month or day: the date of a survey, or since when a premises is vacant. It
 * stands for its last day; periods are ordered by it, and an unknown one comes first.
 *
 * @param text as printed: {@code 2021}, {@code 2021-Q1}, {@code 2021-03}, {@code 2021-03-15}, or
 *     empty
 * @param first its first day; null when unknown
 * @param last its last day; null when unknown
 */
public record Period(String text, LocalDate first, LocalDate last) implements Comparable<Period> {
  /** No date is known. */
  public static final Period NONE = new Period("", null, null);

  /** A year from 1000 to 9999. */
  public static Period year(int year) {
    return new Period(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A quarter, from 1 to 4. */
  public static Period quarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new DateTimeException("quarter " + quarter);
    }
    YearMonth end = YearMonth.of(year, quarter * 3);
    return new Period(four(year) + "-Q" + quarter, end.minusMonths(2).atDay(1), end.atEndOfMonth());
  }

  /** A month, from 1 to 12. */
  public static Period month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Period(four(year) + "-" + two(month), whole.atDay(1), whole.atEndOfMonth());
  }

  /** A day of the calendar. */
  public static Period day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Period(four(year) + "-" + two(month) + "-" + two(day), date, date);
  }

  // As of any record; theirs would be linked at the first call, and a short run waits for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof Period period
        && text.equals(period.text)
        && Objects.equals(first, period.first)
        && Objects.equals(last, period.last);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  public boolean isKnown() {
    return last != null;
  }

  /** Whether only the year is known: ages reckoned from it can be a year too long. */
  public boolean isYearOnly() {
    return isKnown() && text.length() == 4;
  }

  /** Whether the very day is known. */
  public boolean isDay() {
    return isKnown() && first.equals(last);
  }

  /** Whether it is known to the month or better. */
  public boolean isToTheMonth() {
    return isKnown() && first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
  }

  /**
   * Its last day as it can be meant at a survey, counted from 1970: that of the survey where it
   * goes on beyond it; null where nothing is known, or where it lies after the survey altogether.
   */
  public Long dayBy(Period survey) {
    boolean before = isKnown() && !first.isAfter(survey.last);
    return before ? (Long) Math.min(last.toEpochDay(), survey.last.toEpochDay()) : null;
  }

  /** The year in which it ends; only of a known period. */
  public int endYear() {
    return last.getYear();
  }

  /** The days between the last days of both; the most there can be where one is not known. */
  public long daysFrom(Period other) {
    return isKnown() && other.isKnown()
        ? Math.abs(ChronoUnit.DAYS.between(last, other.last))
        : Long.MAX_VALUE;
  }

  @Override
  public int compareTo(Period other) {
    int byLast = isKnown() && other.isKnown() ? last.compareTo(other.last) : 0;
    int byKnown = byLast != 0 ? byLast : Boolean.compare(isKnown(), other.isKnown());
    return byKnown != 0 ? byKnown : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Four digits: a year with fewer would not be read again. */
  private static String four(int year) {
    if (year < 1000 || year > 9999) {
      throw new DateTimeException("year " + year);
    }
    return Integer.toString(year);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
