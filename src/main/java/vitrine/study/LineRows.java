package vitrine.study;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import vitrine.report.RowParts;
import vitrine.study.TownLines.Line;

/** Rows of a table that are made of the lines of a town while they are read. */
final class LineRows extends AbstractList<List<Object>> implements RandomAccess, RowParts {
  private final TownLines lines;

  /** Tells how many rows there are before each town, and at last in all: parts do without. */
  private final Supplier<int[]> before;

  /** What makes the rows of a town. */
  private final Function<List<Line>, List<List<Object>>> rows;

  private int latest = -1;
  private List<List<Object>> latestRows = List.of();

  LineRows(TownLines lines, Supplier<int[]> before, Function<List<Line>, List<List<Object>>> rows) {
    this.lines = lines;
    this.before = before;
    this.rows = rows;
  }

  @Override
  public List<Object> get(int row) {
    int[] rowsBefore = before.get();
    int found = Arrays.binarySearch(rowsBefore, row);
    int town = found < 0 ? -found - 2 : last(rowsBefore, found);
    if (town != latest) {
      latestRows = rows.apply(lines.of(town));
      latest = town;
    }
    return latestRows.get(row - rowsBefore[town]);
  }

  /** Of towns that begin at the same row, the last: those before it have no rows. */
  private static int last(int[] before, int found) {
    int last = found;
    while (before[last + 1] == before[last]) {
      last++;
    }
    return last;
  }

  @Override
  public int size() {
    int[] rowsBefore = before.get();
    return rowsBefore[rowsBefore.length - 1];
  }

  @Override
  public int parts() {
    return lines.towns();
  }

  @Override
  public List<List<Object>> part(int town) {
    return rows.apply(lines.keptOrMade(town));
  }
}
