package vitrine.source;

import java.io.FilterInputStream;
import java.io.IOException;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * Stops a file that is longer than told, or that inflates to more than a table does: nothing is
 * read in part.
 */
final class Limited extends FilterInputStream {
  /** So little may inflate as it likes. */
  private static final long HARMLESS = 10L << 20;

  private final Input.Opened bytes;
  private final Limits limits;
  private final Input input;
  private long read;

  Limited(Input.Opened bytes, Limits limits, Input input) {
    super(bytes);
    this.bytes = bytes;
    this.limits = limits;
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
    if (read > limits.bytes()) {
      throw passed("> " + limits.bytes(), "--limit-bytes");
    }
    if (bytes.isInflated() && read > HARMLESS && read / limits.ratio() > bytes.rawBytes()) {
      throw passed("> " + limits.ratio() + " : 1", "--limit-ratio");
    }
    return got;
  }

  private Refusal passed(String found, String option) {
    return Refusal.input(FindingCode.LIMIT_PASSED, Place.of(input.name()), found, option);
  }

  /** The parser closes what it reads from; the file stays open until its digest is taken. */
  @Override
  public void close() {
    // The one who opened the file closes it.
  }
}
