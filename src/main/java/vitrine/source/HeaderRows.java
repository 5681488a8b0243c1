package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import vitrine.source.RowAccount.Fate;

/**
 * Takes the rows above the data: the header in the rows that the dialect says, and what stands
 * above it. Knows the header again where it is repeated further down.
 */
final class HeaderRows {
  private final Layout layout;
  private final HeaderTest test;
  private final HeaderTest offices = HeaderTest.ofAnyTable();
  private final RowAccount account;
  private final List<Row> taken = new ArrayList<>();
  private List<String> names = List.of();
  private int seen;
  private Row firstTitle;
  private int titles;

  HeaderRows(Layout layout, HeaderTest test, RowAccount account) {
    this.layout = layout;
    this.test = test;
    this.account = account;
  }

  /**
   * The same header for another reader of the rows below: the tests remember what they are asked.
   */
  HeaderRows fork(HeaderTest itsTest) {
    HeaderRows fork = new HeaderRows(layout, itsTest, account);
    fork.taken.addAll(taken);
    fork.names = names;
    return fork;
  }

  /** Takes a row above the data; true when it was the last of the header. */
  boolean take(Row row) {
    List<Integer> wanted = layout.headerRows();
    if (row.isBlank() && taken.isEmpty()) {
      // Where rows are counted, those of the file are, blank ones too.
      seen += wanted.get(0) > 1 ? 1 : 0;
      account.add(Fate.BLANK);
      return false;
    }
    seen++;
    if (!wanted.contains(seen)) {
      account.add(Fate.PREAMBLE);
      title(row);
      return false;
    }
    account.add(Fate.HEADER);
    join(row);
    taken.add(row);
    return seen == wanted.get(wanted.size() - 1);
  }

  private void title(Row row) {
    if (layout.detected() && Sniffer.separatorOf(row) == null) {
      firstTitle = firstTitle == null ? row : firstTitle;
      titles++;
    }
  }

  /** The first of the title lines that were found above the header; null where there are none. */
  Row firstTitle() {
    return firstTitle;
  }

  /** How many title lines there are. */
  int titles() {
    return titles;
  }

  /** The names of the columns. */
  List<String> names() {
    return names;
  }

  /** Whether a row below is one of the header's rows again, as in files that were put together. */
  boolean isRepeated(Row row) {
    for (Row header : taken) {
      if (row.width() == header.width() && isSame(row, header)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell of a row is that of a row of the header: only such rows can be one again. */
  boolean isOfHeader(String cell, int column) {
    return taken.stream().anyMatch(header -> isSame(cell, header.cell(column)));
  }

  private static boolean isSame(Row row, Row header) {
    for (int i = 0; i < row.width(); i++) {
      if (!isSame(row.cell(i), header.cell(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two cells are the same but for a mark or spaces: asked of every row of the file. */
  private static boolean isSame(String cell, String header) {
    return cell.equals(header)
        || Math.abs(cell.length() - header.length()) <= 2
            && Headers.clean(cell).equals(Headers.clean(header));
  }

  /** Whether a row is the header of another table. */
  boolean isAnother(Row row) {
    List<String> other = HeaderSearch.names(row);
    return !taken.isEmpty()
        && offices.understood(other) > 0
        && test.understood(other) >= 2
        && !Headers.tables(other).isEmpty()
        && other.stream().filter(name -> !name.isEmpty()).count() <= 2L * test.understood(other);
  }

  private void join(Row row) {
    List<String> lower = HeaderSearch.names(row);
    if (names.isEmpty()) {
      names = lower;
    } else {
      names = layout.detected() ? joined(names, lower, test) : joined(names, lower);
    }
  }

  /** A header over two rows: column by column what is understood, else both with a space. */
  static List<String> joined(List<String> upper, List<String> lower, HeaderTest test) {
    List<String> spread = spread(upper);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = i < upper.size() ? upper.get(i) : "";
      String below = i < lower.size() ? lower.get(i) : "";
      String label = spread.isEmpty() ? "" : spread.get(Math.min(i, spread.size() - 1));
      List<String> readings =
          List.of(label + " " + below, below + " " + label, below, above, above + " " + below);
      names.add(
          readings.stream()
              .map(String::strip)
              .filter(test::isKnown)
              .findFirst()
              .orElse((above + " " + below).strip()));
    }
    return names;
  }

  /** The label of a group stands over its first column only: it is that of the next ones too. */
  private static List<String> spread(List<String> labels) {
    List<String> spread = new ArrayList<>();
    String last = "";
    for (String label : labels) {
      last = label.isEmpty() ? last : label;
      spread.add(last);
    }
    return spread;
  }

  /** Column by column, with a space. */
  private static List<String> joined(List<String> upper, List<String> lower) {
    List<String> names = new ArrayList<>(upper);
    for (int i = 0; i < lower.size(); i++) {
      if (i == names.size()) {
        names.add(lower.get(i));
      } else {
        names.set(i, (names.get(i) + " " + lower.get(i)).strip());
      }
    }
    return names;
  }
}
