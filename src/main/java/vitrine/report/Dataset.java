package vitrine.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A named table: typed columns, and rows of values in their order. Rows are added, or made while
 * they are read: then writers walk over them from the first to the last, and hold none.
 */
public final class Dataset {
  /** Rows that are not made by parts are written so many at a time. */
  private static final int BLOCK = 64;

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

  /** Whether several threads may make parts of the rows at once. */
  public boolean isMadeByParts() {
    return rows instanceof RowParts;
  }

  /** The rows in parts; by one thread only, unless they are made by parts. */
  public RowParts parts() {
    return rows instanceof RowParts parts ? parts : new Blocks(rows);
  }

  /** A part is some neighbouring rows. */
  private record Blocks(List<List<Object>> rows) implements RowParts {
    @Override
    public int parts() {
      return (rows.size() + BLOCK - 1) / BLOCK;
    }

    @Override
    public List<List<Object>> part(int part) {
      return rows.subList(part * BLOCK, Math.min(rows.size(), (part + 1) * BLOCK));
    }
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
