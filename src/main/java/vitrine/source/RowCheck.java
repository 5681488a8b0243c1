package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import vitrine.diagnostic.FindingCode;

/**
 * Looks at every letter of a row for what no cell should have: characters that cannot be printed,
 * and quotes without their fellow. It is asked of every row, so it only looks.
 */
final class RowCheck {
  private final char quote;
  private Row last;
  private boolean unprintable;
  private int odd;
  private int letters;

  RowCheck(Separation separation) {
    this.quote = separation.quote() == null ? '"' : separation.quote();
  }

  /** Looks at a row; the answers below are about it. */
  void look(Row row) {
    if (row == last) {
      return;
    }
    last = row;
    unprintable = false;
    odd = 0;
    letters = 0;
    for (int i = 0; i < row.width(); i++) {
      if (isOddIn(row.cell(i))) {
        odd++;
        letters += row.mayHaveLetterQuote(i) ? 1 : 0;
      }
    }
  }

  private boolean isOddIn(String cell) {
    int quotes = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < ' ') {
        unprintable |= isUnprintable(c);
      } else if (c == quote) {
        quotes++;
      }
    }
    // An apostrophe is a letter of French, where it is not between the cells.
    return quote == '"' && (quotes & 1) == 1;
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  /** The row without the characters that cannot be printed, which are told. */
  Row printable(Row row, FileFindings findings) {
    look(row);
    if (!unprintable) {
      return row;
    }
    Row printable = printable(row);
    if (!printable.isBlank()) {
      findings.row(FindingCode.CONTROL_CHARACTERS, printable);
    }
    return printable;
  }

  /** How many cells have an odd number of quotes, rightly written ones too. */
  int oddQuotes() {
    return odd;
  }

  /** How many cells have a quote without its fellow, read as a letter. */
  int letterQuotes() {
    return letters;
  }

  private static Row printable(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      StringBuilder cell = new StringBuilder();
      row.cell(i).chars().filter(c -> !isUnprintable((char) c)).forEach(c -> cell.append((char) c));
      cells.add(cell.toString());
    }
    return new Printable(row, cells);
  }

  /** Whether a cell has a quote without its fellow. */
  boolean isOdd(String cell) {
    return cell != null && (cell.chars().filter(c -> c == quote).count() & 1) == 1;
  }

  private record Printable(Row row, List<String> cells) implements Row {
    @Override
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public int width() {
      return cells.size();
    }

    @Override
    public long line() {
      return row.line();
    }

    @Override
    public boolean mayHaveLetterQuote(int column) {
      return row.mayHaveLetterQuote(column);
    }
  }
}
