package vitrine.pollution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a right reader makes of a file: what can be known from its bytes and from what was said, and
 * nothing guessed.
 *
 * @param header the columns that are understood
 * @param rows the premises, in their order
 * @param mayRefuse whether it is right to read nothing of the file, because nothing in it is sure
 */
record Truth(List<String> header, List<Row> rows, boolean mayRefuse) {
  /**
   * A cell.
   *
   * @param meant what the office meant
   * @param also what a reader may also make of it, if he says so: what stands there, or nothing
   * @param quotesAside whether he may also keep or drop quotes, if he says so
   */
  record Cell(String meant, Set<String> also, boolean quotesAside) {
    Cell {
      also = Set.copyOf(also);
    }

    static Cell of(String meant) {
      return new Cell(meant, Set.of(), false);
    }

    boolean accepts(String read) {
      return meant.equals(read)
          || also.contains(read)
          || quotesAside && bare(read).equals(bare(meant));
    }

    private static String bare(String text) {
      return text.replace("\"", "").strip();
    }
  }

  /**
   * A premises.
   *
   * @param sure whether it must be read; else it may be refused, because its cells cannot be told
   *     apart, or one that is needed is destroyed
   */
  record Row(List<Cell> cells, boolean sure) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean accepts(List<String> read) {
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).accepts(read.get(i))) {
          return false;
        }
      }
      return true;
    }

    List<String> meant() {
      return cells.stream().map(Cell::meant).toList();
    }
  }

  Truth {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Everything is read as it was meant. */
  static Truth of(Inventory clean) {
    return new Truth(
        Column.fields(),
        clean.rows().stream()
            .map(row -> new Row(row.meant().stream().map(Cell::of).toList(), true))
            .toList(),
        false);
  }

  Truth orRefused() {
    return new Truth(header, rows, true);
  }

  /** A row that may be refused. */
  Truth unsure(int... indices) {
    List<Row> changed = new ArrayList<>(rows);
    for (int index : indices) {
      changed.set(index, new Row(rows.get(index).cells(), false));
    }
    return new Truth(header, changed, mayRefuse);
  }

  /** All rows may be refused, and the file too. */
  Truth nothingSure() {
    return unsure(java.util.stream.IntStream.range(0, rows.size()).toArray()).orRefused();
  }

  /** A cell of which something else may be made, too. */
  Truth also(int row, Column column, String... readings) {
    Cell old = rows.get(row).cells().get(column.ordinal());
    Set<String> also = new HashSet<>(old.also());
    also.addAll(Arrays.asList(readings));
    return with(row, column, new Cell(old.meant(), also, old.quotesAside()));
  }

  /** A row whose quotes are broken: of each cell, they may be kept or dropped. */
  Truth quotesAside(int row) {
    Truth truth = this;
    for (Column column : Column.values()) {
      Cell old = rows.get(row).cells().get(column.ordinal());
      truth = truth.with(row, column, new Cell(old.meant(), old.also(), true));
    }
    return truth;
  }

  /** A cell that means something else in this file. */
  Truth meaning(int row, Column column, String meant) {
    return with(row, column, Cell.of(meant));
  }

  private Truth with(int row, Column column, Cell cell) {
    List<Row> changed = new ArrayList<>(rows);
    List<Cell> cells = new ArrayList<>(rows.get(row).cells());
    cells.set(column.ordinal(), cell);
    changed.set(row, new Row(cells, rows.get(row).sure()));
    return new Truth(header, changed, mayRefuse);
  }

  /** A column whose header says nothing: it may be missing. */
  Truth without(Column column) {
    List<String> fewer = new ArrayList<>(header);
    fewer.remove(column.field);
    Truth truth = new Truth(fewer, rows, mayRefuse);
    for (int i = 0; i < rows.size(); i++) {
      truth = truth.also(i, column, "");
    }
    return truth;
  }

  /** Only these rows are in the file, in this order. */
  Truth only(List<Integer> indices) {
    return new Truth(header, indices.stream().map(rows::get).toList(), mayRefuse);
  }
}
