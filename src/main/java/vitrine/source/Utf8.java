package vitrine.source;

/** Letters of UTF-8 beyond ASCII, as strictly as the JDK decodes them. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes the letter has that begins here; 0 where none does. */
  static int length(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to || !isSecond(first, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if (!continues(bytes[i])) {
        return 0;
      }
    }
    // U+FFFE is a letter to a decoder, but to the general parser a mark of its own.
    boolean mark = first == 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBE;
    return mark ? 0 : length;
  }

  /** The second byte of longer ones is bound: no letter has two forms, none is half a pair. */
  private static boolean isSecond(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0 && second < 0xC0;
      case 0xED -> second >= 0x80 && second < 0xA0;
      case 0xF0 -> second >= 0x90 && second < 0xC0;
      case 0xF4 -> second >= 0x80 && second < 0x90;
      default -> second >= 0x80 && second < 0xC0;
    };
  }

  private static boolean continues(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
