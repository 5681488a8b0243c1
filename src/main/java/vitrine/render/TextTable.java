package vitrine.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vitrine.report.Dataset;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/**
 * A table in plain text: as wide as told, headings over two lines and set apart by a rule, names
 * cut where they must be.
 */
final class TextTable {
  private static final int WIDE = 120;
  private static final int NARROWEST_NAME = 10;
  private static final int BAR = 10;

  /** The rate that fills a bar. */
  private static final double FULL = 0.3;

  private final Wording wording;
  private final CellWords cells;
  private final Terminal terminal;
  private final int width;

  TextTable(Wording wording, Terminal terminal) {
    this.wording = wording;
    this.cells = new CellWords(wording);
    this.terminal = terminal;
    this.width = terminal.width();
  }

  /** One column with everything that is printed in it. */
  private record Printed(TableColumn column, List<String> lines, int width) {
    boolean isLeft() {
      Presentation presentation = column.presentation();
      return presentation == Presentation.NAME
          || presentation == Presentation.TEXT
          || presentation == Presentation.SELECTOR
          || presentation == Presentation.WORDS
          || presentation == Presentation.STATE
          || presentation == Presentation.SIDE
          || presentation == Presentation.BAR;
    }

    boolean mayBeCut() {
      return column.presentation() == Presentation.NAME
          || column.presentation() == Presentation.WORDS;
    }

    /** What data may make as long as it likes. */
    boolean isText() {
      return switch (column.presentation()) {
        case NAME, WORDS, TEXT, SELECTOR, SIDE, FIGURE -> true;
        default -> false;
      };
    }

    Printed narrowed(int to, String ellipsis) {
      List<String> cut = lines.stream().map(line -> TerminalWidth.cut(line, to, ellipsis)).toList();
      return new Printed(column, cut, to);
    }
  }

  /** The lines of the table. */
  List<String> lines(Section.Table table) {
    List<Printed> columns = new ArrayList<>();
    for (TableColumn column : ShownColumns.of(table, width >= WIDE)) {
      columns.add(printed(column, table.dataset()));
    }
    fit(columns);
    return joined(columns, table);
  }

  /** Two lines of heading, then a line for each row. */
  private Printed printed(TableColumn column, Dataset dataset) {
    String heading = terminal.glyphs().plain(wording.text(column.heading()));
    int bar = heading.indexOf('|');
    List<String> lines = new ArrayList<>();
    lines.add(bar < 0 ? "" : heading.substring(0, bar));
    lines.add(bar < 0 ? heading : heading.substring(bar + 1));
    if (column.presentation() == Presentation.BAR) {
      lines.addAll(bars(column, dataset));
    } else {
      dataset.rows().forEach(row -> lines.add(glyphs(cells.cell(column, dataset, row))));
    }
    int widest = lines.stream().mapToInt(TerminalWidth::of).max().orElse(0);
    return new Printed(column, lines, widest);
  }

  private String glyphs(String cell) {
    return terminal.glyphs().plain(cell);
  }

  /** The bars of all tables have one scale, so that groups compare too. */
  private List<String> bars(TableColumn column, Dataset dataset) {
    int index = dataset.index(column.from().get(0));
    return dataset.rows().stream()
        .map(row -> (Double) row.get(index))
        .map(value -> value == null ? "" : terminal.glyphs().bar(value / FULL, BAR))
        .toList();
  }

  /** Names give way until the table fits, the longest first, and then other texts. */
  private void fit(List<Printed> columns) {
    int[] widths = columns.stream().mapToInt(Printed::width).toArray();
    narrow(columns, widths, Printed::mayBeCut);
    narrow(columns, widths, Printed::isText);
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] < columns.get(i).width()) {
        columns.set(i, columns.get(i).narrowed(widths[i], terminal.glyphs().ellipsis()));
      }
    }
  }

  /** Makes columns of a kind narrower until there is room, but they stay legible. */
  private void narrow(List<Printed> columns, int[] widths, Predicate<Printed> kind) {
    int longest = longest(columns, widths, kind);
    while (total(widths) > width && longest >= 0) {
      widths[longest]--;
      longest = longest(columns, widths, kind);
    }
  }

  /** The widest column that may still be cut, of equals the last; none: −1. */
  private static int longest(List<Printed> columns, int[] widths, Predicate<Printed> kind) {
    int longest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean cuttable = kind.test(columns.get(i)) && widths[i] > NARROWEST_NAME;
      if (cuttable && (longest < 0 || widths[i] >= widths[longest])) {
        longest = i;
      }
    }
    return longest;
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + 2 * (widths.length - 1);
  }

  private List<String> joined(List<Printed> columns, Section.Table table) {
    List<String> lines = new ArrayList<>();
    String rule =
        terminal.glyphs().rule(total(columns.stream().mapToInt(Printed::width).toArray()));
    int rows = table.dataset().rows().size() + 2;
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (Printed column : columns) {
        line.append(line.isEmpty() ? "" : "  ").append(padded(column, row));
      }
      if (row > 2 && GapsBetween.groups(table, row - 2)) {
        lines.add("");
      }
      String stripped = line.toString().stripTrailing();
      if (row != 0 || !stripped.isEmpty()) {
        lines.add(stripped);
      }
      if (row == 1) {
        lines.add(rule);
      }
    }
    lines.add(rule);
    return lines;
  }

  private String padded(Printed column, int row) {
    String text = column.lines().get(row);
    String spaces = " ".repeat(Math.max(0, column.width() - TerminalWidth.of(text)));
    String shown =
        column.column().presentation() == Presentation.RATE
            ? terminal.colours().verdict(text)
            : text;
    return column.isLeft() ? shown + spaces : spaces + shown;
  }
}
