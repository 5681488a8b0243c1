package vitrine.source;

/**
 * What cells are made of, asked millions of times: plain loops, because streams cost half a run.
 */
final class Characters {
  private Characters() {}

  /** Whether all are ASCII: then there is nothing to normalise. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the digits end that start at a place. */
  static int digitsFrom(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the text is digits and nothing else. */
  static boolean isDigits(String text) {
    return !text.isEmpty() && digitsFrom(text, 0) == text.length();
  }
}
