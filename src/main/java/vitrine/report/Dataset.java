package vitrine.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A named table: typed columns, and rows of values in their order. Rows are added, or made while
 * they are read: then writers walk over them from the first to the last, and hold none.
 */
public final class Dataset {
  private final String name;
  private final List<Column> columns;
  private final List<List<Object>> rows;

  /** A table without rows, to which some are added. */
  public Dataset(String name, List<Column> columns) {
    this(name, columns, new ArrayList<>());
  }

  /** A table of these rows, which may be made each time that they are read. */
  public Dataset(String name, List<Column> columns, List<List<Object>> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  public String name() {
    return name;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The rows; every cell is null or of its column's type. */
  public List<List<Object>> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Adds a row of as many values as there are columns. */
  public Dataset add(List<Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(name + ": " + row.size() + " values");
    }
    rows.add(Collections.unmodifiableList(new ArrayList<>(row)));
    return this;
  }

  /** The place of a column. */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column);
  }

  /** Whether no row has anything in the column. */
  public boolean isEmpty(String column) {
    int index = index(column);
    return rows.stream().allMatch(row -> row.get(index) == null);
  }
}
