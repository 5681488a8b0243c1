package vitrine.study;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.diagnostic.Refusal;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.source.DateForm;
import vitrine.source.Periods;
import vitrine.source.ReadOptions;
import vitrine.space.Nearness;

/** Values of options, read strictly; a wrong one is told with what would have been right. */
public final class OptionValues {
  private static final Pattern METRES = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?) ?m");

  private OptionValues() {}

  /** One of some words. */
  public static String oneOf(String option, String value, List<String> known) {
    if (known.contains(value)) {
      return value;
    }
    throw wrong(option, value, String.join(" | ", known));
  }

  /** A constant of an enum by its name in lower case. */
  public static <E extends Enum<E>> E constant(String option, String value, Class<E> type) {
    List<String> known =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    String chosen = oneOf(option, value, known).toUpperCase(Locale.ROOT).replace('-', '_');
    return Enum.valueOf(type, chosen);
  }

  /** A zone. */
  static Zone zone(String option, String value) {
    return constant(option, value, Zone.class);
  }

  /** A whole number from 1. */
  public static long positive(String option, String value, long largest) {
    return atLeast(1, option, value, largest, "1, 2, 3, …");
  }

  private static long atLeast(
      long least, String option, String value, long largest, String expected) {
    try {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= largest) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Told below, with what was expected.
    }
    throw wrong(option, value, expected);
  }

  /** A whole number from 0. */
  static long natural(String option, String value) {
    return atLeast(0, option, value, Long.MAX_VALUE, "0, 1, 2, …");
  }

  /** The nearest so many, or all within so many metres. */
  static Nearness nearness(String option, String value) {
    Matcher metres = METRES.matcher(value);
    if (metres.matches()) {
      return Nearness.within(Double.parseDouble(metres.group(1)));
    }
    return Nearness.nearest((int) atLeast(1, option, value, 1000, "4 | 150m"));
  }

  /** One character; a tab by its name. */
  static char character(String option, String value) {
    if (value.equals("tab") || value.equals("\\t")) {
      return '\t';
    }
    if (value.length() != 1 || "\"\r\n\0".contains(value)) {
      throw wrong(option, value, ", | ; | tab");
    }
    return value.charAt(0);
  }

  /** The quote around cells, or the word for none. */
  static char quote(String option, String value) {
    if (value.equals("none")) {
      return ReadOptions.NO_QUOTE;
    }
    if (value.length() != 1
        || ",;\t|:\r\n\0".contains(value)
        || Character.isLetterOrDigit(value.charAt(0))) {
      throw wrong(option, value, "\" | ' | none");
    }
    return value.charAt(0);
  }

  /** The rows of a header, from 1, in their order. */
  static List<Integer> rows(String option, String value) {
    List<Integer> rows = new ArrayList<>();
    for (String row : value.split(",", -1)) {
      int number = (int) positive(option, row, 1000);
      if (!rows.isEmpty() && number <= rows.get(rows.size() - 1)) {
        throw wrong(option, value, "1 | 4 | 4,5");
      }
      rows.add(number);
    }
    return rows;
  }

  /** The decimal mark. */
  static char decimal(String option, String value) {
    return oneOf(option, value, List.of(",", ".")).charAt(0);
  }

  /** An encoding by name. */
  static Charset charset(String option, String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalArgumentException unknown) {
      throw wrong(option, value, "utf-8 | windows-1252 | utf-16");
    }
  }

  /** A date, as cells have it. */
  static Period period(String option, String value) {
    Period period = Periods.parse(value);
    if (period == null) {
      throw wrong(option, value, "2024 | 2024-03 | 2024-Q1 | 2024-03-15");
    }
    return period;
  }

  /** How dates are written. */
  static DateForm dateForm(String option, String value) {
    DateForm form = DateForm.of(value);
    if (form == null) {
      throw wrong(option, value, "dmy | mdy | excel | excel-1904 | %d/%m/%y");
    }
    return form;
  }

  /** The refusal of a value. */
  public static Refusal wrong(String option, String value, String expected) {
    return Refusal.usage("usage.option-value", option, value, expected);
  }
}
