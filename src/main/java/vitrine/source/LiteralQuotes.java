package vitrine.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line whose quotes are broken: a cell is quoted only where its quotes are whole, from a
 * delimiter to a delimiter with doubled ones between; everywhere else a quote is a letter.
 */
final class LiteralQuotes {
  private LiteralQuotes() {}

  static List<String> cells(String line, Separation separation) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      int end = quotedEnd(line, at, separation);
      if (end >= 0) {
        String quote = separation.quote().toString();
        cells.add(line.substring(at + 1, end - 1).replace(quote + quote, quote));
      } else {
        end = line.indexOf(separation.delimiter(), at);
        end = end < 0 ? line.length() : end;
        cells.add(line.substring(at, end));
      }
      at = end + 1;
    }
    return cells;
  }

  /** Where a whole quoted cell ends that starts at a place; −1 where none does. */
  private static int quotedEnd(String line, int start, Separation separation) {
    if (separation.quote() == null || start >= line.length()) {
      return -1;
    }
    char quote = separation.quote();
    if (line.charAt(start) != quote) {
      return -1;
    }
    int at = start + 1;
    while (at < line.length()) {
      if (line.charAt(at) != quote) {
        at++;
      } else if (at + 1 < line.length() && line.charAt(at + 1) == quote) {
        at += 2;
      } else {
        boolean closes = at + 1 == line.length() || line.charAt(at + 1) == separation.delimiter();
        return closes ? at + 1 : -1;
      }
    }
    return -1;
  }
}
