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

  /** Without the spaces around it, those that do not break too: web pages and PDFs leave them. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether nothing but spaces is there. */
  static boolean isBlank(String text) {
    return strip(text).isEmpty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether any of them is a letter. */
  static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
