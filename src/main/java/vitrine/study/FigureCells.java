package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.indicator.Figure;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.stats.Interval;

/** The cells of a figure in long tables, from its value to its notes. */
final class FigureCells {
  static final List<Column> COLUMNS =
      List.of(
          Column.number("value"),
          Column.text("unit"),
          Column.number("low"),
          Column.number("high"),
          Column.integer("n"),
          Column.number("coverage"),
          Column.codes("note"));

  private FigureCells() {}

  /** A long table: what its figures are of, then they. */
  static Dataset table(String name, List<Column> of) {
    List<Column> columns = new ArrayList<>(of);
    columns.addAll(COLUMNS);
    return new Dataset(name, columns);
  }

  /** The same of rows that are made when they are read. */
  static Dataset table(String name, List<Column> of, List<List<Object>> rows) {
    return new Dataset(name, table(name, of).columns(), rows);
  }

  /** Adds them to a row. */
  static void add(List<Object> row, Figure figure) {
    Interval interval = figure.interval();
    row.add(figure.value());
    row.add(figure.unit());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(figure.n());
    row.add(figure.coverage());
    row.add(figure.allNotes());
  }
}
