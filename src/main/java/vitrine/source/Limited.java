package vitrine.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/** Stops a file that is longer than told: nothing is read in part. */
final class Limited extends FilterInputStream {
  private final long limit;
  private final Input input;
  private long read;

  Limited(InputStream bytes, long limit, Input input) {
    super(bytes);
    this.limit = limit;
    this.input = input;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int got = super.read(buffer, from, length);
    read += Math.max(got, 0);
    if (read > limit) {
      throw Refusal.input(
          FindingCode.LIMIT_PASSED, Place.of(input.name()), "> " + limit, "--limit-bytes");
    }
    return got;
  }

  /** The parser closes what it reads from; the file stays open until its digest is taken. */
  @Override
  public void close() {
    // The one who opened the file closes it.
  }
}
