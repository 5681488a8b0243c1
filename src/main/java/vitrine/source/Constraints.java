package vitrine.source;

import java.util.List;

/**
 * What a descriptor's schema asks of a file's rows; part of its {@link Mapping}.
 *
 * @param columns what is asked of single cells
 * @param keys the columns whose cells together must not stand twice
 */
record Constraints(List<Column> columns, List<Key> keys) {
  /** Asks nothing. */
  static final Constraints NONE = new Constraints(List.of(), List.of());

  Constraints {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
  }

  /**
   * What is asked of one column.
   *
   * @param required why a cell must not be missing, {@code required} or {@code primaryKey}; empty
   *     where it may
   * @param needed whether a row is nothing without this cell
   */
  record Column(
      int index,
      String header,
      ColumnType type,
      String required,
      List<Constraint> constraints,
      boolean needed) {
    Column {
      constraints = List.copyOf(constraints);
    }

    /** The cell's text; null when missing. */
    String read(Row row) {
      return type.read(Condition.text(row.cell(index)));
    }
  }

  /** Columns that are a key together. */
  record Key(List<Column> columns) {
    Key {
      columns = List.copyOf(columns);
    }

    String header() {
      return String.join(", ", columns.stream().map(Column::header).toList());
    }
  }

  boolean isEmpty() {
    return columns.isEmpty() && keys.isEmpty();
  }
}
