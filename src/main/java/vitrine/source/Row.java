package vitrine.source;

/** One record of a file, whichever parser has read it. */
interface Row {
  /** The cell of a column, from 0; empty where the record is too short. */
  String cell(int column);

  /** How many cells the record has. */
  int width();

  /** The line on which the record starts, from 1. */
  long line();

  /** Whether a quote in this cell may be a letter: only who has seen it written can say no. */
  default boolean mayHaveLetterQuote(int column) {
    return true;
  }

  /** Whether every cell is empty but for spaces. */
  default boolean isBlank() {
    for (int i = 0; i < width(); i++) {
      if (!Characters.isBlank(cell(i))) {
        return false;
      }
    }
    return true;
  }
}
