package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;

/**
 * One premises.
 *
 * @param index its place in the inventory, from 0
 * @param cells what the office writes, in the order of {@link Column}
 * @param meant the same in the canonical form: words, plain numbers, ISO dates
 */
record CleanRow(int index, List<String> cells, List<String> meant) {
  CleanRow {
    cells = List.copyOf(cells);
    meant = List.copyOf(meant);
  }

  String cell(Column column) {
    return cells.get(column.ordinal());
  }

  String meant(Column column) {
    return meant.get(column.ordinal());
  }

  /** The cells with one of them written otherwise. */
  List<String> with(Column column, String written) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(column.ordinal(), written);
    return changed;
  }
}
