package vitrine.render;

import java.util.ArrayList;
import java.util.List;
import vitrine.report.Dataset;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/**
 * A table in plain text: as wide as told, headings over two lines, names cut where they must be.
 */
final class TextTable {
  private static final int WIDE = 120;
  private static final int NARROWEST_NAME = 10;

  private final Wording wording;
  private final CellWords cells;
  private final int width;

  TextTable(Wording wording, int width) {
    this.wording = wording;
    this.cells = new CellWords(wording.style());
    this.width = width;
  }

  /** One column with everything that is printed in it. */
  private record Printed(TableColumn column, List<String> lines, int width) {
    boolean isLeft() {
      Presentation presentation = column.presentation();
      return presentation == Presentation.NAME
          || presentation == Presentation.TEXT
          || presentation == Presentation.SELECTOR;
    }

    Printed narrowed(int to) {
      List<String> cut = lines.stream().map(line -> TextTable.cut(line, to)).toList();
      return new Printed(column, cut, to);
    }
  }

  /** The lines of the table. */
  List<String> lines(Section.Table table) {
    List<Printed> columns = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      boolean room = !column.wide() || width >= WIDE;
      boolean something =
          column.presentation() == Presentation.NAME
              || column.presentation() == Presentation.FIGURE
              || column.presentation() == Presentation.BOUNDS
              || !table.dataset().isEmpty(column.from().get(0));
      if (room && something) {
        columns.add(printed(column, table.dataset()));
      }
    }
    fit(columns);
    return joined(columns, table);
  }

  /** Two lines of heading, then a line for each row. */
  private Printed printed(TableColumn column, Dataset dataset) {
    String heading = wording.text(column.heading());
    int bar = heading.indexOf('|');
    List<String> lines = new ArrayList<>();
    lines.add(bar < 0 ? "" : heading.substring(0, bar));
    lines.add(bar < 0 ? heading : heading.substring(bar + 1));
    dataset.rows().forEach(row -> lines.add(cells.cell(column, dataset, row)));
    int widest = lines.stream().mapToInt(TextTable::length).max().orElse(0);
    return new Printed(column, lines, widest);
  }

  /** Names give way until the table fits, but stay legible. */
  private void fit(List<Printed> columns) {
    int total = columns.stream().mapToInt(Printed::width).sum() + 2 * (columns.size() - 1);
    for (int i = 0; i < columns.size() && total > width; i++) {
      Printed column = columns.get(i);
      if (column.column().presentation() == Presentation.NAME) {
        int narrowed = Math.max(NARROWEST_NAME, column.width() - (total - width));
        if (narrowed < column.width()) {
          total -= column.width() - narrowed;
          columns.set(i, column.narrowed(narrowed));
        }
      }
    }
  }

  private static List<String> joined(List<Printed> columns, Section.Table table) {
    List<String> lines = new ArrayList<>();
    int rows = table.dataset().rows().size() + 2;
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (Printed column : columns) {
        line.append(line.isEmpty() ? "" : "  ").append(padded(column, row));
      }
      if (row > 2 && changes(table, row - 2)) {
        lines.add("");
      }
      String stripped = line.toString().stripTrailing();
      if (row != 0 || !stripped.isEmpty()) {
        lines.add(stripped);
      }
    }
    return lines;
  }

  private static boolean changes(Section.Table table, int row) {
    if (table.group().isEmpty()) {
      return false;
    }
    int column = table.dataset().index(table.group());
    Object before = table.dataset().rows().get(row - 1).get(column);
    return !table.dataset().rows().get(row).get(column).equals(before);
  }

  private static String padded(Printed column, int row) {
    String text = column.lines().get(row);
    String spaces = " ".repeat(Math.max(0, column.width() - length(text)));
    return column.isLeft() ? text + spaces : spaces + text;
  }

  /** Characters as a terminal counts them: combining marks take no room. */
  static int length(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  private static String cut(String text, int width) {
    if (length(text) <= width) {
      return text;
    }
    int end =
        text.offsetByCodePoints(0, Math.min(width - 1, text.codePointCount(0, text.length())));
    return text.substring(0, end) + "…";
  }
}
