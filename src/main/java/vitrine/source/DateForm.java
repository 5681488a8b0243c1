package vitrine.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import vitrine.model.Period;

/**
 * What the user says about how dates are written: day or month first, serial numbers of Excel, or a
 * format. It is tried before the usual grammar. Whoever says nothing leaves the order of day and
 * month to the evidence of each column.
 */
public final class DateForm {
  /** Nothing is said. */
  public static final DateForm DETECT = new DateForm(null, 0, null);

  /** Serial 1 of Excel is 1 January 1900, and 60 a 29 February that there never was. */
  private static final long BEFORE_1900 = LocalDate.of(1899, 12, 31).toEpochDay();

  private static final long NO_DAY = 60;

  /** Serial 0 of the calendar of old Macs. */
  private static final long START_1904 = LocalDate.of(1904, 1, 1).toEpochDay();

  /** 31 December 9999 in Excel’s first calendar. */
  private static final int LARGEST_SERIAL = 2_958_465;

  private final PeriodGrammar.Order order;
  private final int calendar;
  private final DateFormat format;

  private DateForm(PeriodGrammar.Order order, int calendar, DateFormat format) {
    this.order = order;
    this.calendar = calendar;
    this.format = format;
  }

  /** The form of that name, or with these directives; null where it is none. */
  public static DateForm of(String text) {
    return switch (text) {
      case "dmy" -> new DateForm(PeriodGrammar.Order.DMY, 0, null);
      case "mdy" -> new DateForm(PeriodGrammar.Order.MDY, 0, null);
      case "excel" -> new DateForm(null, 1900, null);
      case "excel-1904" -> new DateForm(null, 1904, null);
      default -> {
        DateFormat format = DateFormat.of(text);
        yield format == null ? null : new DateForm(format.order(), 0, format);
      }
    };
  }

  /** The order of day and month that is said; null where the column decides. */
  PeriodGrammar.Order order() {
    return order;
  }

  /** The date of a cell in the form that is said; null where it has not that form. */
  Period parse(String text) {
    return format != null ? format.parse(text) : calendar != 0 ? serial(text) : null;
  }

  /**
   * The day of a serial number; the time of day behind its mark is not looked at. Four digits that
   * can be a year of a survey are one: as a serial they would be a day of 1905 or 1906.
   */
  private Period serial(String text) {
    int whole = Characters.digitsFrom(text, 0);
    boolean mark =
        whole < text.length() && (text.charAt(whole) == '.' || text.charAt(whole) == ',');
    boolean number =
        whole > 0
            && whole <= 7
            && text.charAt(0) != '0'
            && (whole == text.length() || mark && Characters.isDigits(text.substring(whole + 1)));
    boolean year =
        whole == 4 && !mark && text.compareTo("1900") >= 0 && text.compareTo("2199") <= 0;
    int serial = number && !year ? Integer.parseInt(text.substring(0, whole)) : 0;
    return serial == 0 || serial > LARGEST_SERIAL ? null : day(serial);
  }

  private Period day(int serial) {
    if (calendar == 1904) {
      return day(START_1904 + serial);
    }
    return serial == NO_DAY ? null : day(BEFORE_1900 + (serial > NO_DAY ? serial - 1 : serial));
  }

  private static Period day(long epochDay) {
    try {
      LocalDate date = LocalDate.ofEpochDay(epochDay);
      return Period.day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
