package vitrine.source;

/** The text of one field of one row after mapping; filled anew for each. */
final class Cell {
  private String text;
  private FieldRule.CellSource source;

  void clear() {
    text = null;
    source = null;
  }

  /** A word that the descriptor gives: it comes from no column. */
  void word(String word) {
    text = word;
    source = null;
  }

  /** A text of a column; null when missing. */
  void from(FieldRule.CellSource column, String cell) {
    text = cell;
    source = column;
  }

  /** The text; null when missing. */
  String text() {
    return text;
  }

  boolean isMissing() {
    return text == null;
  }

  /** The column it comes from; null for a word of the descriptor. */
  FieldRule.CellSource source() {
    return source;
  }
}
