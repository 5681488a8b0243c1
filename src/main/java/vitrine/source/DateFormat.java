package vitrine.source;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Period;

/**
 * A date format of a Table Schema: {@code %Y %y %m %B %b %d} in any order, each once; {@code %H %M
 * %S} are passed over. A format with anything else is none, rather than one that reads half.
 */
final class DateFormat {
  private static final String YEAR = "Yy";
  private static final String MONTH = "mBb";
  private static final String TIME = "HMS";

  private final Pattern pattern;
  private final String directives;

  private DateFormat(Pattern pattern, String directives) {
    this.pattern = pattern;
    this.directives = directives;
  }

  /** The format; null where it cannot be used. */
  static DateFormat of(String format) {
    StringBuilder regex = new StringBuilder();
    StringBuilder directives = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        regex.append(Pattern.quote(String.valueOf(c)));
        continue;
      }
      char directive = ++i < format.length() ? format.charAt(i) : 0;
      String group = group(directive);
      if (group == null || directives.indexOf(String.valueOf(directive)) >= 0) {
        return null;
      }
      directives.append(directive);
      regex.append('(').append(group).append(')');
    }
    return isDate(directives.toString())
        ? new DateFormat(Pattern.compile(regex.toString()), directives.toString())
        : null;
  }

  private static String group(char directive) {
    return switch (directive) {
      case 'Y' -> "\\d{4}";
      case 'y' -> "\\d{2}";
      case 'm', 'd', 'H', 'M', 'S' -> "\\d{1,2}";
      case 'B', 'b' -> "\\p{L}+\\.?";
      default -> null;
    };
  }

  /** One year, perhaps one month, and a day only with a month. */
  private static boolean isDate(String directives) {
    long years = count(directives, YEAR);
    long months = count(directives, MONTH);
    return years == 1 && months <= 1 && (months == 1 || directives.indexOf('d') < 0);
  }

  /** The order of day and month that it implies for other dates; null for none. */
  PeriodGrammar.Order order() {
    int day = directives.indexOf('d');
    int month = directives.indexOf('m');
    return day < 0 || month < 0
        ? null
        : day < month ? PeriodGrammar.Order.DMY : PeriodGrammar.Order.MDY;
  }

  private static long count(String directives, String kinds) {
    return directives.chars().filter(c -> kinds.indexOf(c) >= 0).count();
  }

  /** The date of a cell; null where it does not have the format. */
  Period parse(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    int year = 0;
    List<Integer> month = new ArrayList<>();
    List<Integer> day = new ArrayList<>();
    for (int i = 0; i < directives.length(); i++) {
      String part = matcher.group(i + 1);
      char directive = directives.charAt(i);
      switch (directive) {
        case 'Y' -> year = Integer.parseInt(part);
        case 'y' -> year = Integer.parseInt(part) + (Integer.parseInt(part) < 69 ? 2000 : 1900);
        case 'm' -> month.add(Integer.valueOf(part));
        case 'd' -> day.add(Integer.valueOf(part));
        default -> {
          if (TIME.indexOf(directive) < 0) {
            month.add(PeriodGrammar.month(part));
          }
        }
      }
    }
    return period(year, month, day);
  }

  private static Period period(int year, List<Integer> month, List<Integer> day) {
    try {
      if (month.isEmpty()) {
        return Period.year(year);
      }
      return day.isEmpty()
          ? Period.month(year, month.get(0))
          : Period.day(year, month.get(0), day.get(0));
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
