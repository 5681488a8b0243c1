package vitrine.render.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vitrine.render.CellWords;
import vitrine.render.Codes;
import vitrine.render.ShownColumns;
import vitrine.render.Wording;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/**
 * The columns of a page's table taken apart for a spreadsheet: one kind of value in each, so that
 * it sorts, filters and reckons. What a page packs into a cell, such as a rate with its interval
 * and verdict, becomes columns that stand beside each other; bars are left out.
 */
final class SheetColumns {
  private final Wording wording;
  private final CellWords cells;
  private final Section.Table table;
  private final List<SheetColumn> columns = new ArrayList<>();
  private final Set<String> units = new HashSet<>();

  private SheetColumns(Wording wording, Section.Table table) {
    this.wording = wording;
    this.cells = new CellWords(wording);
    this.table = table;
  }

  /** Those of a table for readers. */
  static List<SheetColumn> of(Section.Table table, Wording wording) {
    SheetColumns columns = new SheetColumns(wording, table);
    ShownColumns.of(table, true).forEach(columns::add);
    return columns.columns;
  }

  /** Those of a dataset as machines read it; nested rows have no place in it. */
  static List<SheetColumn> of(Dataset dataset) {
    List<SheetColumn> columns = new ArrayList<>();
    for (int i = 0; i < dataset.columns().size(); i++) {
      Column column = dataset.columns().get(i);
      int index = i;
      if (column.type() != Column.Type.RECORDS) {
        columns.add(SheetColumn.of(column.id(), row -> machine(column.type(), row.get(index))));
      }
    }
    return columns;
  }

  private static SheetCell machine(Column.Type type, Object value) {
    return switch (type) {
      case INTEGER, NUMBER -> SheetCell.number(value, SheetCell.GENERAL);
      case CODES -> SheetCell.text(Codes.joined(value));
      default -> SheetCell.text((String) value);
    };
  }

  private void add(TableColumn column) {
    String heading = heading(column.heading());
    switch (column.presentation()) {
      case NAME -> columns.add(new SheetColumn(heading, true, text(value(column, 0))));
      case TEXT -> column(heading, text(value(column, 0)));
      case STATE, SIDE, WORDS -> column(heading, words(column));
      case COUNT, RANK, CLASS -> number(heading, column, 0, SheetCell.COUNT);
      case SCORE -> score(heading, column);
      case RATIO -> number(heading, column, 0, SheetCell.TWO_DECIMALS);
      case PERCENT -> number(heading, column, 0, SheetCell.PERCENT);
      case P -> number(heading, column, 0, SheetCell.THREE_DECIMALS);
      case POINTS -> column(heading, points(column, 0));
      case NUMBER -> numbers(heading, column);
      case RANGE -> {
        number(low(heading), column, 0, SheetCell.COUNT);
        number(high(heading), column, 1, SheetCell.COUNT);
      }
      case RATE -> rate(heading, column);
      case CHANGE -> change(heading, column);
      case SHARES -> shares(column);
      case POSITION -> position(heading, column);
      case FIGURE -> figure(heading, column);
      case MEASURE -> measure(heading, column);
      case BOUNDS -> bounds(heading, column);
      case INTERVAL -> interval(heading, column, 0, 2);
      case SELECTOR -> {
        column(heading, text(value(column, 0)));
        column(text("column.reference"), text(value(column, 1)));
      }
      case BAR -> {}
    }
  }

  private void column(String heading, Function<List<Object>, SheetCell> cell) {
    columns.add(SheetColumn.of(heading, cell));
  }

  private void number(String heading, TableColumn column, int part, String format) {
    Function<List<Object>, Object> value = value(column, part);
    column(heading, row -> SheetCell.number(value.apply(row), format));
  }

  private void numbers(String heading, TableColumn column) {
    number(heading, column, 0, SheetCell.GENERAL);
    if (column.from().size() > 2) {
      number(low(heading), column, 1, SheetCell.GENERAL);
      number(high(heading), column, 2, SheetCell.GENERAL);
    }
  }

  /** An index, and whether it is without all its components. */
  private void score(String heading, TableColumn column) {
    number(heading, column, 0, SheetCell.ONE_DECIMAL);
    if (column.from().size() > 1) {
      Function<List<Object>, Object> notes = value(column, 1);
      remark(
          heading,
          row -> CellWords.isIncomplete(notes.apply(row)) ? text("sheet.incomplete") : null);
    }
  }

  private void rate(String heading, TableColumn column) {
    number(heading, column, 0, SheetCell.PERCENT);
    number(low(heading), column, 1, SheetCell.PERCENT);
    number(high(heading), column, 2, SheetCell.PERCENT);
    if (column.from().size() > 3) {
      verdict(heading, column, "mark.");
    }
  }

  private void change(String heading, TableColumn column) {
    column(heading, points(column, 0));
    column(low(heading), points(column, 1));
    column(high(heading), points(column, 2));
    verdict(heading, column, "sheet.change.");
  }

  /** The mark in words; a figure without a count has none, and says so. */
  private void verdict(String heading, TableColumn column, String words) {
    Function<List<Object>, Object> value = value(column, 0);
    Function<List<Object>, Object> low = value(column, 1);
    Function<List<Object>, Object> verdict = value(column, 3);
    remark(
        heading,
        row -> {
          if (value.apply(row) != null && low.apply(row) == null) {
            return text("mark.no-count");
          }
          return verdict.apply(row) == null ? null : text(words + verdict.apply(row));
        });
  }

  private void shares(TableColumn column) {
    List<String> zones = List.of("periphery", "centre", "pericentral");
    for (int i = 0; i < zones.size(); i++) {
      number(
          text("sheet.share", wording.text("zone." + zones.get(i))), column, i, SheetCell.PERCENT);
    }
  }

  /** A position off the axis would mislead: the remark stands for it. */
  private void position(String heading, TableColumn column) {
    Function<List<Object>, Object> value = value(column, 0);
    Function<List<Object>, Object> notes = value(column, 1);
    column(
        heading,
        row ->
            CellWords.isOffAxis(notes.apply(row))
                ? SheetCell.NOTHING
                : SheetCell.number(value.apply(row), SheetCell.TWO_DECIMALS));
    remark(heading, row -> CellWords.isOffAxis(notes.apply(row)) ? text("sheet.off-axis") : null);
  }

  private void figure(String heading, TableColumn column) {
    inUnit(heading, column, 0, 1);
    unit(column, 1);
    Function<List<Object>, Object> words = value(column, 2);
    remark(heading, row -> (String) words.apply(row));
  }

  private void measure(String heading, TableColumn column) {
    inUnit(heading, column, 0, 1);
    unit(column, 1);
    interval(heading, column, 2, 1);
  }

  /** The ends stand in a column of their own where the table has one. */
  private void bounds(String heading, TableColumn column) {
    inUnit(heading, column, 0, 1);
    unit(column, 1);
    boolean told =
        table.columns().stream().anyMatch(c -> c.presentation() == Presentation.INTERVAL);
    if (!told) {
      interval(heading, column, 2, 1);
    }
  }

  private void interval(String heading, TableColumn column, int low, int unit) {
    inUnit(low(heading), column, low, unit);
    inUnit(high(heading), column, low + 1, unit);
  }

  private void inUnit(String heading, TableColumn column, int part, int unitPart) {
    Function<List<Object>, Object> value = value(column, part);
    Function<List<Object>, Object> unit = value(column, unitPart);
    column(heading, row -> SheetUnits.cell(value.apply(row), unit.apply(row)));
  }

  /** Figures that share their unit have it once. */
  private void unit(TableColumn column, int part) {
    if (!units.add(column.from().get(part))) {
      return;
    }
    Function<List<Object>, Object> unit = value(column, part);
    column(text("column.unit"), row -> SheetUnits.name(unit.apply(row)));
  }

  /** A column of words beside figures, where any row has some. */
  private void remark(String heading, Function<List<Object>, String> words) {
    boolean any =
        table.dataset().rows().stream().map(words).anyMatch(one -> one != null && !one.isEmpty());
    if (any) {
      column(text("sheet.remark", heading), row -> SheetCell.text(words.apply(row)));
    }
  }

  private Function<List<Object>, SheetCell> words(TableColumn column) {
    return row -> {
      String words = cells.cell(column, table.dataset(), row);
      return SheetCell.text(words.equals(CellWords.NOTHING) ? null : words);
    };
  }

  private static Function<List<Object>, SheetCell> text(Function<List<Object>, Object> value) {
    return row -> SheetCell.text((String) value.apply(row));
  }

  private Function<List<Object>, SheetCell> points(TableColumn column, int part) {
    Function<List<Object>, Object> value = value(column, part);
    return row -> SheetCell.points(value.apply(row));
  }

  private Function<List<Object>, Object> value(TableColumn column, int part) {
    int index = table.dataset().index(column.from().get(part));
    return row -> row.get(index);
  }

  private String heading(Message heading) {
    return CellWords.clean(wording.heading(heading));
  }

  private String low(String heading) {
    return text("sheet.low", heading);
  }

  private String high(String heading) {
    return text("sheet.high", heading);
  }

  private String text(String key, String... arguments) {
    return wording.text(key, (Object[]) arguments);
  }
}
