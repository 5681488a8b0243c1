package vitrine.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vitrine.diagnostic.FindingCode;
import vitrine.model.Period;

/**
 * Reads the dates of one file, each column in its own form: that of the schema; else what the user
 * says; else the usual grammar in the order that the column shows.
 */
final class DateCells {
  /** Dates repeat: this many are remembered of each column. */
  private static final int REMEMBERED = 20_000;

  private static final Pattern YEAR_OF_TWO =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-]\\d{2}|(\\p{L}+)\\.?([- ])\\d{2}");
  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:[.,]\\d+)?");
  private static final int MONTHS = 12;

  /** How one column is read, and what has been. */
  private static final class Column {
    final DateFormat schema;
    final PeriodGrammar.Order order;
    final Map<String, Period> known = new HashMap<>();

    Column(DateFormat schema, PeriodGrammar.Order order) {
      this.schema = schema;
      this.order = order;
    }
  }

  private final DateForm said;
  private final Map<Integer, PeriodGrammar.Order> decided;
  private final DateWatch watch = new DateWatch();
  private final Map<Integer, Column> columns = new HashMap<>();

  /**
   * The dates of one file.
   *
   * @param decided the orders of columns that an earlier attempt has shown, by index
   */
  DateCells(DateForm said, Map<Integer, PeriodGrammar.Order> decided) {
    this.said = said;
    this.decided = decided;
  }

  /** The same columns for another reader of the file, which has seen nothing yet. */
  DateCells fork() {
    return new DateCells(said, decided);
  }

  DateWatch watch() {
    return watch;
  }

  /** The date that a cell says; null where it says none. */
  Period read(Cell cell, long line) {
    FieldRule.CellSource source = cell.source();
    if (source == null) {
      return PeriodGrammar.parse(cell.text(), PeriodGrammar.Order.DMY);
    }
    Column column = column(source);
    Period known = column.known.get(cell.text());
    if (known != null) {
      return known;
    }
    Period read = read(column, cell.text(), source, line);
    if (read != null && column.known.size() < REMEMBERED) {
      column.known.put(cell.text(), read);
    }
    return read;
  }

  /** Whether a cell says a date; nothing is gathered. */
  boolean reads(Cell cell) {
    if (cell.source() == null) {
      return true;
    }
    Column column = column(cell.source());
    return column.schema != null
        ? column.schema.parse(cell.text()) != null
        : said.parse(cell.text()) != null || PeriodGrammar.parse(cell.text(), column.order) != null;
  }

  private Column column(FieldRule.CellSource source) {
    Column column = columns.get(source.index());
    if (column == null) {
      String format = source.type().format();
      column = new Column(format.isEmpty() ? null : DateFormat.of(format), order(source.index()));
      columns.put(source.index(), column);
    }
    return column;
  }

  private PeriodGrammar.Order order(int column) {
    return said.order() != null
        ? said.order()
        : decided.getOrDefault(column, PeriodGrammar.Order.DMY);
  }

  private Period read(Column column, String text, FieldRule.CellSource source, long line) {
    if (column.schema != null) {
      return column.schema.parse(text);
    }
    Period told = said.parse(text);
    if (told != null) {
      return told;
    }
    watch.see(source, column.order, text, line);
    return PeriodGrammar.parse(text, column.order);
  }

  /** Under which code a cell that says no date is told. */
  FindingCode fault(Cell cell) {
    boolean mixed =
        cell.source() != null
            && column(cell.source()).order == PeriodGrammar.Order.MIXED
            && PeriodGrammar.evidence(cell.text()) != PeriodGrammar.Evidence.NONE;
    return mixed ? FindingCode.DATE_ORDER_MIXED : FindingCode.DATE_UNREADABLE;
  }

  /** What was expected of a cell that says no date, or the option with which it would say one. */
  String expected(Cell cell) {
    if (cell.source() != null && !cell.source().type().format().isEmpty()) {
      return cell.source().type().format();
    }
    String text = cell.text();
    var two = YEAR_OF_TWO.matcher(text);
    if (fault(cell) == FindingCode.DATE_ORDER_MIXED) {
      return "--date-format dmy | mdy";
    }
    if (two.matches()) {
      return "2024-03-15 | --date-format " + format(two);
    }
    return SERIAL.matcher(text).matches()
        ? "2024-03-15 | --date-format excel"
        : "2024 | 2024-03 | 2024-Q1 | 2024-03-15 | 15/03/2024";
  }

  private static String format(java.util.regex.Matcher two) {
    if (two.group(1) == null) {
      return "%b" + two.group(5) + "%y";
    }
    String mark = two.group(2);
    boolean monthFirst = Integer.parseInt(two.group(3)) > MONTHS;
    return (monthFirst ? "%m" + mark + "%d" : "%d" + mark + "%m") + mark + "%y";
  }
}
