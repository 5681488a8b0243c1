package vitrine.source;

import java.util.List;

/**
 * Where the table stands in a file.
 *
 * @param headerRows the rows, from 1, that make the header; empty where there is none
 * @param detected whether these rows were found and not said
 * @param rowWidth how many cells every row has, the empty ones behind the header's too; 0 where it
 *     is as wide as the header
 * @param wrapped whether whole lines stand within quotes, each as one cell
 * @param literalQuotes whether a quote that is not closed is a letter: each line is looked at alone
 * @param reason what decided it: a word of the machine outputs
 */
record Layout(
    List<Integer> headerRows,
    boolean detected,
    int rowWidth,
    boolean wrapped,
    boolean literalQuotes,
    String reason) {

  Layout {
    headerRows = List.copyOf(headerRows);
  }

  /** The same, reading every line alone. */
  Layout withLiteralQuotes() {
    return new Layout(headerRows, detected, rowWidth, wrapped, true, reason);
  }
}
