package vitrine.render.sheet;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sheet that is a table: one line of headings, then one row for each of the data's.
 *
 * @param groups whether a row, by its number, starts another group than the row before
 */
record SheetTable(
    String name, List<SheetColumn> columns, List<List<Object>> rows, IntPredicate groups)
    implements Sheet {
  static SheetTable of(String name, List<SheetColumn> columns, List<List<Object>> rows) {
    return new SheetTable(name, columns, rows, row -> false);
  }

  @Override
  public int size() {
    return rows.size() + 1;
  }
}
