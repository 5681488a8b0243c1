package vitrine.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Keeps what was read of a text until it is let go: a parser does not say how cells were written.
 */
final class RawText extends FilterReader {
  private final StringBuilder kept = new StringBuilder();
  private long start;
  private long needed;

  RawText(Reader text) {
    super(text);
  }

  /** Nothing before this place is asked for any more. */
  void letGo(long place) {
    needed = place;
  }

  /** What stands between two places, or till where the text was read. */
  String between(long from, long to) {
    int end = (int) Math.min(to - start, kept.length());
    return kept.substring((int) (from - start), end);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int got = super.read(buffer, from, length);
    kept.delete(0, (int) (needed - start));
    start = needed;
    kept.append(buffer, from, Math.max(got, 0));
    return got;
  }
}
