package vitrine.render;

import vitrine.diagnostic.Severity;

/**
 * Colour as a second sign only: marks have their shapes and words without it. Blue is good, rust is
 * not; both are told apart by readers who do not see red and green.
 */
public enum Colours {
  NONE,
  ANSI;

  private static final String RUST = "\u001B[38;5;130m";
  private static final String BLUE = "\u001B[38;5;25m";
  private static final String BOLD = "\u001B[1m";
  private static final String END = "\u001B[0m";

  /** A cell whose last word is the mark of a verdict. */
  String verdict(String cell) {
    if (this == NONE) {
      return cell;
    }
    String above = "▲";
    String below = "■";
    return cell.replace(above, RUST + above + END).replace(below, BLUE + below + END);
  }

  /** A word of severity; an info is as plain as the rest. */
  String severity(String word, Severity severity) {
    if (this == NONE || severity == Severity.INFO) {
      return word;
    }
    return (severity == Severity.ERROR ? RUST : BLUE) + word + END;
  }

  /** The title of a page. */
  String title(String line) {
    return this == NONE ? line : BOLD + line + END;
  }
}
