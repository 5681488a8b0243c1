package vitrine.source;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.model.Period;

/**
 * A date format of a Table Schema: {@code %Y}, {@code %y}, {@code %m} and {@code %d} in any order.
 */
final class DateFormat {
  private final Pattern pattern;

  DateFormat(String format) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      boolean directive = c == '%' && i + 1 < format.length();
      regex.append(directive ? group(format.charAt(++i)) : Pattern.quote(String.valueOf(c)));
    }
    pattern = Pattern.compile(regex.toString());
  }

  private static String group(char directive) {
    return switch (directive) {
      case 'Y' -> "(?<Y>\\d{4})";
      case 'y' -> "(?<y>\\d{2})";
      case 'm' -> "(?<m>\\d{1,2})";
      case 'd' -> "(?<d>\\d{1,2})";
      default -> ".+?";
    };
  }

  /** The date of a cell; null where it does not have the format. */
  Period parse(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    Integer year = number(matcher, 'Y');
    Integer shortYear = number(matcher, 'y');
    if (year == null && shortYear != null) {
      year = shortYear + (shortYear < 69 ? 2000 : 1900);
    }
    Integer month = number(matcher, 'm');
    Integer day = number(matcher, 'd');
    try {
      return year == null ? null : period(year, month, day);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static Period period(int year, Integer month, Integer day) {
    if (month == null) {
      return Period.year(year);
    }
    return day == null ? Period.month(year, month) : Period.day(year, month, day);
  }

  private Integer number(Matcher matcher, char directive) {
    return pattern.pattern().contains("(?<" + directive + ">")
        ? Integer.valueOf(matcher.group(String.valueOf(directive)))
        : null;
  }
}
