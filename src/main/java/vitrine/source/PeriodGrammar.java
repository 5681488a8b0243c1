package vitrine.source;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Folding;
import vitrine.model.Period;

/**
 * The one grammar of dates: {@code 2021}, {@code 2021-03}, {@code 2021-03-15} (a time of day behind
 * it is not looked at), {@code 2021-Q1}, {@code 2021-T1}, {@code T1 2021}, {@code 01/03/2024},
 * {@code 03/2024}, {@code 2e trimestre 2024}, {@code mars 2021}, {@code 15 mars 2021}, {@code 15.
 * März 2021}. A year has four digits; two are read only with a format that says so.
 */
final class PeriodGrammar {
  /** In what order a date with slashes, dots or hyphens stands. */
  enum Order {
    /** 31/12/2024, as in France and Germany: the default. */
    DMY,
    /** 12/31/2024. */
    MDY,
    /**
     * A column shows both: only what must be day first is read, and what is the same either way.
     */
    MIXED
  }

  /** What a date says about the order of its column. */
  enum Evidence {
    /** It has no such order, or is none. */
    NONE,
    DAY_FIRST,
    MONTH_FIRST,
    EITHER
  }

  private static final int MONTHS_A_YEAR = 12;

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ][0-9:.+Z-]*)?)?)?");
  private static final Pattern YEAR_QUARTER = Pattern.compile("(\\d{4})[- ]?[QqTt]([1-4])");
  private static final Pattern QUARTER_YEAR =
      Pattern.compile(
          "(?:[QqTt]([1-4])[- /]?|([1-4])(?:er|ère|re|e|ème|\\.)? ?(?:trimestre|trim\\.?|Quartal) )"
              + "(\\d{4})");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?: [0-9:.]+(?: ?[AaPp][Mm])?)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern WORDED =
      Pattern.compile("(?:(\\d{1,2})(?:er|\\.)? )?([\\p{L}]+)\\.?[ -](\\d{4})");

  private static final Map<String, Integer> MONTHS = months();

  private PeriodGrammar() {}

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "janvier janv jan january januar jänner",
            "février fevr fev february feb februar feber",
            "mars mar march märz maerz mrz",
            "avril avr april apr",
            "mai may",
            "juin june jun juni",
            "juillet juil july jul juli",
            "août aout august aug",
            "septembre sept sep september",
            "octobre oct october oktober okt",
            "novembre nov november",
            "décembre dec december dezember dez");
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ")) {
        months.put(Folding.fold(name), i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** The month of a name, from 1; 0 where it is none. */
  static int month(String name) {
    return MONTHS.getOrDefault(Folding.fold(name), 0);
  }

  /** Reads a cell; null where it is no date. */
  static Period parse(String text, Order order) {
    String plain = text.strip().replace('\u00A0', ' ');
    try {
      Period period = numeric(plain, order);
      return period != null ? period : worded(plain);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static Period numeric(String text, Order order) {
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return iso(m);
    }
    m = SLASHED.matcher(text);
    if (m.matches()) {
      return slashed(number(m, 1), number(m, 3), number(m, 4), order);
    }
    m = MONTH_YEAR.matcher(text);
    return m.matches() ? Period.month(number(m, 2), number(m, 1)) : null;
  }

  private static Period slashed(int first, int second, int year, Order order) {
    if (order == Order.MIXED && first <= MONTHS_A_YEAR && first != second) {
      return null;
    }
    return order == Order.MDY ? Period.day(year, first, second) : Period.day(year, second, first);
  }

  /** What a cell says about the order in which its column has day and month. */
  static Evidence evidence(String text) {
    Matcher m = SLASHED.matcher(text.strip());
    if (!m.matches()) {
      return Evidence.NONE;
    }
    boolean dayFirst = number(m, 3) <= MONTHS_A_YEAR;
    boolean monthFirst = number(m, 1) <= MONTHS_A_YEAR;
    return dayFirst && monthFirst
        ? number(m, 1) == number(m, 3) ? Evidence.NONE : Evidence.EITHER
        : dayFirst ? Evidence.DAY_FIRST : monthFirst ? Evidence.MONTH_FIRST : Evidence.NONE;
  }

  private static Period iso(Matcher m) {
    if (m.group(2) == null) {
      return Period.year(number(m, 1));
    }
    return m.group(3) == null
        ? Period.month(number(m, 1), number(m, 2))
        : Period.day(number(m, 1), number(m, 2), number(m, 3));
  }

  private static Period worded(String text) {
    Matcher m = YEAR_QUARTER.matcher(text);
    if (m.matches()) {
      return Period.quarter(number(m, 1), number(m, 2));
    }
    m = QUARTER_YEAR.matcher(text);
    if (m.matches()) {
      return Period.quarter(number(m, 3), number(m, m.group(1) == null ? 2 : 1));
    }
    m = WORDED.matcher(text);
    Integer month = m.matches() ? MONTHS.get(Folding.fold(m.group(2))) : null;
    if (month == null) {
      return null;
    }
    return m.group(1) == null
        ? Period.month(number(m, 3), month)
        : Period.day(number(m, 3), month, number(m, 1));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
