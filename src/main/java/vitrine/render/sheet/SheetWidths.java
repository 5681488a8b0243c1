package vitrine.render.sheet;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.TerminalWidth;
import vitrine.render.TextWrap;

/** How wide the columns of a sheet are, and which hold numbers; the first rows tell. */
final class SheetWidths {
  /** So many rows are looked at. */
  private static final int LOOKED_AT = 1000;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;

  /** A number has no more characters than this in its format. */
  private static final int NUMBER = 10;

  /** The arrow of the filter, and some air. */
  private static final int AIR = 3;

  private int headingLines = 1;
  private final List<Integer> widths = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final List<Boolean> isLong = new ArrayList<>();

  private SheetWidths() {}

  static SheetWidths of(SheetTable table) {
    SheetWidths widths = new SheetWidths();
    table.columns().forEach(column -> widths.add(column, table.rows()));
    return widths;
  }

  private void add(SheetColumn column, List<List<Object>> rows) {
    int widest = longestWord(column.heading()) + 1;
    boolean numbers = false;
    for (List<Object> row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
      SheetCell cell = column.cell().apply(row);
      numbers |= cell.isNumber();
      widest = Math.max(widest, length(cell));
    }
    int width = Math.min(WIDEST, Math.max(NARROWEST, widest + AIR));
    widths.add(width);
    headingLines = Math.max(headingLines, TextWrap.lines(column.heading(), "", width - AIR).size());
    numeric.add(numbers);
    isLong.add(widest > WIDEST);
  }

  private static int length(SheetCell cell) {
    if (cell.value() == null) {
      return 0;
    }
    int length = TerminalWidth.of(cell.value().toString());
    return cell.isNumber() ? Math.min(length, NUMBER) : length;
  }

  /** Headings go on over several lines, but words are not broken. */
  private static int longestWord(String heading) {
    int longest = 0;
    for (String word : heading.split(" ")) {
      longest = Math.max(longest, TerminalWidth.of(word));
    }
    return longest;
  }

  /** How many lines the longest heading takes. */
  int headingLines() {
    return headingLines;
  }

  int columns() {
    return widths.size();
  }

  int width(int column) {
    return widths.get(column);
  }

  boolean isNumeric(int column) {
    return numeric.get(column);
  }

  /** Whether its texts do not fit into the widest column. */
  boolean isLong(int column) {
    return isLong.get(column);
  }

  boolean anyIsLong() {
    return isLong.contains(true);
  }
}
