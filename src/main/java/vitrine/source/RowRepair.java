package vitrine.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vitrine.diagnostic.FindingCode;

/**
 * Mends a row of the wrong width, where that can be done in one way only: of all rows that it may
 * have been, exactly one reads without a fault.
 */
final class RowRepair {
  /**
   * A row that was mended.
   *
   * @param row with the right width
   * @param code what was done
   * @param told what was done, in cells
   */
  record Mended(Row row, FindingCode code, String told) {}

  private final Mapping mapping;
  private final int width;
  private final Separation separation;
  private final Predicate<Row> reads;

  /**
   * For rows of one file.
   *
   * @param reads whether a row reads without a fault
   */
  RowRepair(Mapping mapping, Separation separation, Predicate<Row> reads) {
    this.mapping = mapping;
    this.width = mapping.width();
    this.separation = separation;
    this.reads = reads;
  }

  /** The row as it was meant, or null where that cannot be told. */
  Mended mend(Row row) {
    Row inner = CsvRecords.unwrapped(row, separation);
    if (inner != row && inner.width() == width) {
      return reads.test(inner) ? new Mended(inner, FindingCode.LINE_UNWRAPPED, "1") : null;
    }
    return row.width() < width ? padded(row) : shortened(row);
  }

  /**
   * Empty cells at the end that were not written; unless a text may be two that lost the delimiter
   * between them, or so much is missing that the row may have been cut off.
   */
  private Mended padded(Row row) {
    int missing = width - row.width();
    if (missing * 2 > width) {
      return null;
    }
    for (int i = 0; i + 1 < row.width(); i++) {
      if (mapping.isFree(i) && reads.test(spread(row, i, missing))) {
        return null;
      }
    }
    Row padded = spread(row, row.width() - 1, missing);
    return reads.test(padded)
        ? new Mended(padded, FindingCode.ROW_PADDED, Integer.toString(missing))
        : null;
  }

  /** The row if the cells behind one of them had slipped: empty ones are put there. */
  private static Row spread(Row row, int behind, int missing) {
    List<String> cells = cells(row);
    for (int i = 0; i < missing; i++) {
      cells.add(behind + 1, "");
    }
    return new Records.Listed(cells, row.line());
  }

  private Mended shortened(Row row) {
    Map<List<String>, Mended> ways = new LinkedHashMap<>();
    int surplus = row.width() - width;
    if (RowWidth.isBlankFrom(row, width)) {
      add(ways, cells(row).subList(0, width), row, FindingCode.ROW_TRIMMED, surplus + "");
    }
    for (int from = 0; from + surplus < row.width(); from++) {
      String told = (from + 1) + "–" + (from + 1 + surplus);
      if (isFilled(row, from, surplus)) {
        add(ways, joined(row, from, surplus), row, FindingCode.CELLS_JOINED, told);
      } else if (RowWidth.isBlankFrom(row, from, surplus)) {
        List<String> cells = cells(row);
        cells.subList(from, from + surplus).clear();
        add(ways, cells, row, FindingCode.CELLS_JOINED, told);
      }
    }
    return ways.size() == 1 ? ways.values().iterator().next() : null;
  }

  private void add(
      Map<List<String>, Mended> ways, List<String> cells, Row row, FindingCode code, String told) {
    Row mended = new Records.Listed(cells, row.line());
    if (!ways.containsKey(cells) && reads.test(mended)) {
      ways.put(cells, new Mended(mended, code, told));
    }
  }

  private static boolean isFilled(Row row, int from, int surplus) {
    for (int i = from; i <= from + surplus; i++) {
      if (Characters.isBlank(row.cell(i))) {
        return false;
      }
    }
    return true;
  }

  /** A cell that its own delimiter has cut: {@code 82,5} in a file of commas. */
  private List<String> joined(Row row, int from, int surplus) {
    List<String> cells = cells(row);
    List<String> parts = cells.subList(from, from + surplus + 1);
    String whole = String.join(String.valueOf(separation.delimiter()), parts);
    parts.clear();
    cells.add(from, whole);
    return cells;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      cells.add(row.cell(i));
    }
    return cells;
  }
}
