package vitrine.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the header of a file: its first row that is not blank, or the rows that a descriptor says.
 */
final class HeaderRows {
  private final List<Integer> wanted;
  private final RowAccount account;
  private final List<String> names = new ArrayList<>();
  private int seen;

  HeaderRows(Dialect dialect, RowAccount account) {
    this.wanted = dialect.headerRows();
    this.account = account;
  }

  /** Takes a row above the data; true when it was the last of the header. */
  boolean take(Row row) {
    if (row.isBlank() && names.isEmpty()) {
      // Where a descriptor counts rows, it counts those of the file, blank ones too.
      seen += wanted.get(0) > 1 ? 1 : 0;
      account.add(RowAccount.Fate.BLANK);
      return false;
    }
    seen++;
    if (!wanted.contains(seen)) {
      account.add(RowAccount.Fate.PREAMBLE);
      return false;
    }
    account.add(RowAccount.Fate.HEADER);
    join(row);
    return seen == wanted.get(wanted.size() - 1);
  }

  /** The names of the columns. */
  List<String> names() {
    return names;
  }

  /** A header over several rows is joined column by column. */
  private void join(Row row) {
    for (int i = 0; i < row.width(); i++) {
      String cell = Headers.clean(row.cell(i));
      if (i == names.size()) {
        names.add(cell);
      } else {
        names.set(i, (names.get(i) + " " + cell).strip());
      }
    }
  }
}
