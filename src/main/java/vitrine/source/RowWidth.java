package vitrine.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the rows of a file are where its header is not: empty cells behind every row, or behind
 * the header only, are how some programs end a line.
 */
final class RowWidth {
  private RowWidth() {}

  /** The width that all rows share but the header; 0 where the header has it. */
  static int of(Row header, List<? extends Row> below) {
    if (header == null || below.isEmpty()) {
      return 0;
    }
    Map<Integer, Integer> counts = new HashMap<>();
    below.forEach(row -> counts.merge(row.width(), 1, Integer::sum));
    if (counts.containsKey(header.width())) {
      return 0;
    }
    int width =
        counts.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    boolean most = counts.get(width) * 5 >= below.size() * 4;
    boolean headerEnds = width >= header.width() || isBlankFrom(header, width);
    boolean rowsEnd =
        below.stream()
            .filter(row -> row.width() == width)
            .allMatch(row -> isBlankFrom(row, header.width()));
    return most && headerEnds && rowsEnd ? width : 0;
  }

  /** Whether a row has nothing from a column on. */
  static boolean isBlankFrom(Row row, int column) {
    return isBlankFrom(row, column, row.width() - column);
  }

  /** Whether some cells of a row are blank. */
  static boolean isBlankFrom(Row row, int column, int count) {
    for (int i = column; i < column + count; i++) {
      if (!Characters.isBlank(row.cell(i))) {
        return false;
      }
    }
    return true;
  }
}
