package vitrine.source;

import java.util.BitSet;

/**
 * Tells in which cells of a record a quote was read as a letter: in those that do not stand within
 * quotes. Within quotes it is written twice, or behind a backslash, and nothing is in doubt.
 */
final class LetterQuotes {
  private final String raw;
  private final Separation separation;
  private final BitSet cells = new BitSet();
  private int at;

  private LetterQuotes(String raw, Separation separation) {
    this.raw = raw;
    this.separation = separation;
  }

  /** Of a record as it is written, which a strict parser accepts. */
  static BitSet of(String raw, Separation separation) {
    return separation.quote() == null
        ? new BitSet()
        : new LetterQuotes(raw, separation).lookThrough();
  }

  private BitSet lookThrough() {
    skipComments();
    for (int cell = 0; at <= raw.length(); cell++, at++) {
      skipSpaces();
      if (isAt(at, separation.quote())) {
        skipQuoted();
      }
      cells.set(cell, hasLetter());
    }
    return cells;
  }

  private void skipComments() {
    while (separation.comment() != null && isAt(at, separation.comment())) {
      while (at < raw.length() && !isLineEnd()) {
        at++;
      }
      while (at < raw.length() && isLineEnd()) {
        at++;
      }
    }
  }

  private boolean isLineEnd() {
    return isAt(at, '\n') || isAt(at, '\r');
  }

  private void skipSpaces() {
    while (separation.skipSpace() && isAt(at, ' ')) {
      at++;
    }
  }

  /** Goes behind the quote that closes a cell. */
  private void skipQuoted() {
    at++;
    while (at < raw.length()) {
      boolean quote = isAt(at, separation.quote());
      boolean escaped = isEscape() || quote && isAt(at + 1, separation.quote());
      at += escaped ? 2 : 1;
      if (quote && !escaped) {
        return;
      }
    }
  }

  /** Goes to the next delimiter: what is passed on the way stands in no quotes. */
  private boolean hasLetter() {
    boolean letter = false;
    while (at < raw.length() && !isAt(at, separation.delimiter())) {
      letter |= isAt(at, separation.quote());
      at += isEscape() ? 2 : 1;
    }
    return letter;
  }

  private boolean isEscape() {
    return !separation.doubleQuote() && isAt(at, '\\');
  }

  private boolean isAt(int place, char c) {
    return place < raw.length() && raw.charAt(place) == c;
  }
}
