package vitrine.source;

import java.util.List;

/**
 * Where the header of a file stands.
 *
 * @param rows the places of its rows among all records, from 0; none for a file without
 * @param suffices whether a table can be made of its columns
 * @param understood how many of its columns are known
 */
record HeaderPlace(List<Integer> rows, boolean suffices, int understood) {
  HeaderPlace {
    rows = List.copyOf(rows);
  }

  /** The place of its last row; −1 where there is none. */
  int last() {
    return rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
  }
}
