package vitrine.source;

import java.io.IOException;
import java.nio.charset.Charset;

/**
 * What stands around one byte of a file, to show it.
 *
 * @param line from 1; 0 where the file cannot be read again
 * @param word the word in which it stands, as an encoding reads it
 */
record ByteContext(long line, String word) {
  private static final int AROUND = 24;

  /** Reads on to a place, from 0, and some bytes beyond. */
  static ByteContext at(Input input, long place, Charset charset) {
    long line = 1;
    try (Input.Opened bytes = input.open()) {
      byte[] buffer = new byte[1 << 16];
      byte[] around = new byte[2 * AROUND];
      long offset = 0;
      int kept = 0;
      for (int got = bytes.read(buffer, 0, buffer.length);
          got > 0 && offset <= place + AROUND;
          got = bytes.read(buffer, 0, buffer.length)) {
        for (int i = 0; i < got; i++) {
          long at = offset + i;
          line += at < place && buffer[i] == '\n' ? 1 : 0;
          if (at >= place - AROUND && kept < around.length) {
            around[kept++] = buffer[i];
          }
        }
        offset += got;
      }
      int middle = (int) Math.min(place, AROUND);
      return new ByteContext(line, word(around, kept, middle, charset));
    } catch (IOException unreadable) {
      return new ByteContext(0, "");
    }
  }

  private static String word(byte[] bytes, int length, int middle, Charset charset) {
    int from = Math.min(middle, length);
    int to = from;
    while (from > 0 && isOfWord(bytes[from - 1])) {
      from--;
    }
    while (to < length && isOfWord(bytes[to])) {
      to++;
    }
    return new String(bytes, from, to - from, charset);
  }

  private static boolean isOfWord(byte b) {
    return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
