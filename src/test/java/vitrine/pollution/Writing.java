package vitrine.pollution;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How cells become a line.
 *
 * @param delimiter between cells
 * @param quote around cells that need it
 * @param always whether every cell is quoted
 * @param inner what stands for a quote within quotes
 */
record Writing(String delimiter, String quote, boolean always, String inner) {
  /** As spreadsheets write in France. */
  static final Writing FRENCH = new Writing(";", "\"", false, "\"\"");

  /** The same with every cell in quotes. */
  static final Writing QUOTED = new Writing(";", "\"", true, "\"\"");

  Writing delimited(String other) {
    return new Writing(other, quote, always, inner);
  }

  String line(List<String> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(delimiter));
  }

  String cell(String text) {
    return always || needsQuotes(text) ? quote + text.replace(quote, inner) + quote : text;
  }

  boolean needsQuotes(String text) {
    return text.contains(delimiter.strip().isEmpty() ? delimiter : delimiter.strip())
        || text.contains(quote)
        || text.contains("\n");
  }
}
