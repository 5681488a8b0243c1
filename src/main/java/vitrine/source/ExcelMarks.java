package vitrine.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vitrine.model.Period;

/**
 * What a spreadsheet leaves where a value was: the mark of a formula that failed, of a column too
 * narrow, a truth value where a number is meant, and numbers such as {@code 1-12} that it took for
 * a date. What stood there is gone, so that nothing of it is read.
 */
final class ExcelMarks {
  /** Nothing was found, say these: the value is not there rather than wrong. */
  private static final Set<String> NOT_AVAILABLE = Set.of("#N/A", "#N/D", "#NV");

  /** In French, German and English, Excel and LibreOffice; without the spaces within. */
  private static final Set<String> FAILED =
      Set.of(
          ("#REF! #BEZUG! #VALEUR! #VALUE! #WERT! #DIV/0! #NOM? #NAME? #NUL! #NULL! #NOMBRE! #NUM!"
                  + " #ZAHL! #SPILL! #PROPAGATION! #ÜBERLAUF! #CALC! #CALCUL! #KALK! #CHAMP!"
                  + " #FIELD! #FELD! #INCONNU! #UNKNOWN! #GETTING_DATA")
              .split(" "));

  private static final Set<String> TRUTHS =
      Set.of("VRAI", "FAUX", "TRUE", "FALSE", "WAHR", "FALSCH");

  private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");
  private static final Pattern LIBRE_OFFICE = Pattern.compile("Err ?: ?\\d{3}");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})[-. /]{1,2}(\\p{L}{3,9})\\.?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?[- ](\\d{2}|\\d{4})");

  private ExcelMarks() {}

  /** Whether the cell holds such a mark; asked of every cell, and answered by its first letter. */
  static boolean isMark(String text, Field.Kind kind) {
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case '#' ->
          TOO_NARROW.matcher(text).matches()
              || isNotAvailable(text)
              || FAILED.contains(plain(text));
      case 'E' -> LIBRE_OFFICE.matcher(text).matches();
      case 'V', 'F', 'T', 'W' -> mayBeNoTruth(kind) && TRUTHS.contains(text);
      default -> false;
    };
  }

  /** A word or a text may be a truth: then it is known or not, like others. */
  private static boolean mayBeNoTruth(Field.Kind kind) {
    return kind == Field.Kind.NUMBER || kind == Field.Kind.PERIOD;
  }

  /** Whether the mark says that there is no value, and not that one was spoilt. */
  static boolean isNotAvailable(String text) {
    return NOT_AVAILABLE.contains(plain(text));
  }

  private static String plain(String text) {
    return text.replaceAll("[ \\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
  }

  /**
   * What may have been typed where the spreadsheet made a date of it: {@code janv-12} was {@code
   * 1-12}; null where the text is no such date.
   */
  static String typed(String text) {
    if (Characters.digitsFrom(text, 0) == text.length()) {
      return null;
    }
    var day = DAY_MONTH.matcher(text);
    if (day.matches()) {
      int month = PeriodGrammar.month(day.group(2));
      return month == 0 ? null : both(Integer.parseInt(day.group(1)), month);
    }
    var year = MONTH_YEAR.matcher(text);
    if (year.matches()) {
      int month = PeriodGrammar.month(year.group(1));
      return month == 0 ? null : month + "-" + year.group(2);
    }
    Period date = text.length() < 8 ? null : PeriodGrammar.parse(text, PeriodGrammar.Order.DMY);
    return date == null || !date.isDay()
        ? null
        : both(date.first().getDayOfMonth(), date.first().getMonthValue());
  }

  private static String both(int day, int month) {
    return day == month ? day + "-" + month : day + "-" + month + " | " + month + "-" + day;
  }
}
