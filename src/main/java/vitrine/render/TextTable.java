package vitrine.render;

import java.io.IOException;
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
 * cut where they must be. Its rows are walked over twice, for the widths of the columns and for the
 * lines, and none is held.
 */
final class TextTable {
  private static final int WIDE = 120;
  private static final int NARROWEST_NAME = 10;
  private static final int BAR = 10;

  /** The rate that fills a bar. */
  private static final double FULL = 0.3;

  /** A heading has two lines. */
  private static final int HEADING = 2;

  private final Section.Table table;
  private final Dataset dataset;
  private final CellWords cells;
  private final Terminal terminal;
  private final List<TableColumn> columns;
  private final List<String[]> headings = new ArrayList<>();
  private final int[] natural;
  private final int[] widths;

  TextTable(Section.Table table, Wording wording, Terminal terminal) {
    this.table = table;
    this.dataset = table.dataset();
    this.cells = new CellWords(wording);
    this.terminal = terminal;
    this.columns = ShownColumns.of(table, terminal.width() >= WIDE);
    columns.forEach(
        column -> headings.add(heading(terminal.glyphs().plain(wording.text(column.heading())))));
    this.natural = natural();
    this.widths = natural.clone();
  }

  private static String[] heading(String heading) {
    int bar = heading.indexOf('|');
    return bar < 0
        ? new String[] {"", heading}
        : new String[] {heading.substring(0, bar), heading.substring(bar + 1)};
  }

  /** How wide each column is where nothing is cut. */
  private int[] natural() {
    int[] widest = new int[columns.size()];
    for (int line = 0; line < HEADING + dataset.rows().size(); line++) {
      for (int i = 0; i < widest.length; i++) {
        widest[i] = Math.max(widest[i], TerminalWidth.of(text(i, line)));
      }
    }
    return widest;
  }

  /** What stands in a column on a line: first the two of the heading, then the rows. */
  private String text(int column, int line) {
    if (line < HEADING) {
      return headings.get(column)[line];
    }
    TableColumn of = columns.get(column);
    return of.presentation() == Presentation.BAR
        ? bar(of, line - HEADING)
        : terminal.glyphs().plain(cells.cell(of, dataset, line - HEADING));
  }

  /** The bars of all tables have one scale, so that groups compare too. */
  private String bar(TableColumn column, int row) {
    Double value = (Double) dataset.rows().get(row).get(dataset.index(column.from().get(0)));
    return value == null ? "" : terminal.glyphs().bar(value / FULL, BAR);
  }

  /** Writes the table. */
  void write(TextLines out) throws IOException {
    narrow(TextTable::mayBeCut);
    narrow(TextTable::isText);
    String rule = terminal.glyphs().rule(total());
    for (int line = 0; line < HEADING + dataset.rows().size(); line++) {
      if (line > HEADING && GapsBetween.groups(table, line - HEADING)) {
        out.add("");
      }
      String joined = joined(line);
      if (line != 0 || !joined.isEmpty()) {
        out.add(joined);
      }
      if (line == 1) {
        out.add(rule);
      }
    }
    out.add(rule);
  }

  private static boolean mayBeCut(TableColumn column) {
    return column.presentation() == Presentation.NAME
        || column.presentation() == Presentation.WORDS;
  }

  /** What data may make as long as it likes. */
  private static boolean isText(TableColumn column) {
    return switch (column.presentation()) {
      case NAME, WORDS, TEXT, SELECTOR, SIDE, FIGURE -> true;
      default -> false;
    };
  }

  /**
   * Makes columns of a kind narrower until there is room, the widest first, but they stay legible:
   * names give way until the table fits, and then other texts.
   */
  private void narrow(Predicate<TableColumn> kind) {
    int longest = longest(kind);
    while (total() > terminal.width() && longest >= 0) {
      widths[longest]--;
      longest = longest(kind);
    }
  }

  /** The widest column that may still be cut, of equals the last; none: −1. */
  private int longest(Predicate<TableColumn> kind) {
    int longest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean cuttable = kind.test(columns.get(i)) && widths[i] > NARROWEST_NAME;
      if (cuttable && (longest < 0 || widths[i] >= widths[longest])) {
        longest = i;
      }
    }
    return longest;
  }

  private int total() {
    return Arrays.stream(widths).sum() + 2 * (widths.length - 1);
  }

  private String joined(int line) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      joined.append(joined.isEmpty() ? "" : "  ").append(padded(i, text(i, line)));
    }
    return joined.toString().stripTrailing();
  }

  private String padded(int column, String whole) {
    boolean cut = widths[column] < natural[column];
    String text =
        cut ? TerminalWidth.cut(whole, widths[column], terminal.glyphs().ellipsis()) : whole;
    String spaces = " ".repeat(Math.max(0, widths[column] - TerminalWidth.of(text)));
    Presentation presentation = columns.get(column).presentation();
    String shown = presentation == Presentation.RATE ? terminal.colours().verdict(text) : text;
    return isLeft(presentation) ? shown + spaces : spaces + shown;
  }

  private static boolean isLeft(Presentation presentation) {
    return switch (presentation) {
      case NAME, TEXT, SELECTOR, WORDS, STATE, SIDE, BAR -> true;
      default -> false;
    };
  }
}
