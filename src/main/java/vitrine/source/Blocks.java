package vitrine.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a file into blocks of whole records: each ends at the last line end with an even number of
 * quotes before it. While the strict grammar holds, that is never inside a cell; where it does not,
 * whoever reads the records comes upon the fault. Several readers can ask: while one of them reads
 * and inflates, the others parse.
 */
final class Blocks {
  /** A block that stays in the cache of one processor from its reading to its tally. */
  static final int SIZE = 1 << 18;

  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
  private static final long PAIRS = 0x00FF00FF00FF00FFL;
  private static final long PAIRS_ONES = 0x0001000100010001L;
  private static final int MOST_IN_A_BYTE = 254;
  private static final int QUOTED = -1;

  private final InputStream file;
  private final byte[] rest;
  private int left;
  private int next;
  private long line = 1;
  private long place;
  private boolean ended;

  Blocks(InputStream file, int size) {
    this.file = file;
    this.rest = new byte[size];
  }

  /**
   * Fills a block with the records that come next; false where there are none.
   *
   * @throws NotPlain where a record does not fit
   */
  synchronized boolean fill(Block block) throws IOException {
    if (ended) {
      return false;
    }
    System.arraycopy(rest, 0, block.bytes, 0, left);
    int to = left + file.readNBytes(block.bytes, left, rest.length - left);
    ended = to < rest.length;
    int lines = linesUnlessQuoted(block.bytes, to);
    int end = ended ? to : end(block.bytes, to, lines == QUOTED);
    left = to - end;
    System.arraycopy(block.bytes, end, rest, 0, left);
    block.index = next++;
    block.from = 0;
    block.to = end;
    block.line = line;
    block.place = place;
    line += lines == QUOTED ? count(block.bytes, end, '\n') : lines;
    place += end;
    return end > 0;
  }

  /**
   * The same in turns: readers ask for blocks by their places, each for another, and wait till it
   * comes to theirs.
   *
   * @throws NotPlain where a record does not fit
   */
  synchronized boolean fill(Block block, int index) throws IOException {
    boolean filled = false;
    try {
      while (next < index && !ended) {
        wait();
      }
      filled = fill(block);
      return filled;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      ended |= !filled;
      notifyAll();
    }
  }

  /** Nobody needs what is left. */
  synchronized void stop() {
    ended = true;
    notifyAll();
  }

  /** Behind the last line end with an even number of quotes before it. */
  private static int end(byte[] bytes, int to, boolean quoted) {
    boolean even = !quoted || count(bytes, to, '"') % 2 == 0;
    for (int i = to - 1; i >= 0; i--) {
      if (even && bytes[i] == '\n') {
        return i + 1;
      }
      even ^= bytes[i] == '"';
    }
    throw new NotPlain();
  }

  /** How many line ends are among the first bytes; or that a quote is, as in few files. */
  private static int linesUnlessQuoted(byte[] bytes, int to) {
    int lines = 0;
    int i = 0;
    while (i + Long.BYTES <= to) {
      int end = Math.min(to - Long.BYTES, i + MOST_IN_A_BYTE * Long.BYTES);
      long sums = 0;
      long quotes = 0;
      for (; i <= end; i += Long.BYTES) {
        long eight = Eight.at(bytes, i);
        long line = eight ^ '\n' * Eight.ONES;
        long quote = eight ^ '"' * Eight.ONES;
        sums += ones(line);
        quotes |= quote - Eight.ONES & ~quote;
      }
      if ((quotes & Eight.HIGHS) != 0) {
        return QUOTED;
      }
      lines += sum(sums);
    }
    for (; i < to; i++) {
      if (bytes[i] == '"') {
        return QUOTED;
      }
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** How many bytes of the first ones are this: eight are asked at once. */
  static int count(byte[] bytes, int to, char what) {
    int count = 0;
    int i = 0;
    while (i + Long.BYTES <= to) {
      int end = Math.min(to - Long.BYTES, i + MOST_IN_A_BYTE * Long.BYTES);
      long sums = 0;
      for (; i <= end; i += Long.BYTES) {
        sums += ones(Eight.at(bytes, i) ^ what * Eight.ONES);
      }
      count += sum(sums);
    }
    for (; i < to; i++) {
      count += bytes[i] == what ? 1 : 0;
    }
    return count;
  }

  /** A 1 for each byte that is 0: the highest bit of each that is not, and then of each that is. */
  private static long ones(long eight) {
    return ~((eight & LOW) + LOW | eight | LOW) >>> 7;
  }

  /** The sum of the eight bytes. */
  private static int sum(long eight) {
    long pairs = (eight & PAIRS) + (eight >>> Byte.SIZE & PAIRS);
    return (int) (pairs * PAIRS_ONES >>> 48);
  }
}
