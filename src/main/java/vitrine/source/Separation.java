package vitrine.source;

/**
 * What stands between and around the cells of a file.
 *
 * @param delimiter between cells
 * @param quote around cells; null for none
 * @param doubleQuote whether a quote within quotes is written twice; else a backslash is before it
 * @param comment the mark of comment lines; null for none
 * @param skipSpace whether spaces after the delimiter are not part of the cell
 * @param reason what decided it: a word of the machine outputs
 */
record Separation(
    char delimiter,
    Character quote,
    boolean doubleQuote,
    Character comment,
    boolean skipSpace,
    String reason) {

  static Separation of(char delimiter, Quoting quoting, DialectSpec spec, String reason) {
    return new Separation(
        delimiter, quoting.quote(), quoting.doubled(), spec.comment(), quoting.spaced(), reason);
  }

  /** A delimiter as messages name it. */
  static String shown(char delimiter) {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }
}
