package vitrine.ranking;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A spool for tests, in memory after all. */
final class MemorySpool implements DrawSpool {
  private byte[] bytes = new byte[0];
  private boolean closed;

  @Override
  public synchronized void write(ByteBuffer from, long place) {
    int end = (int) place + from.remaining();
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
    }
    from.get(bytes, (int) place, from.remaining());
  }

  @Override
  public synchronized void read(ByteBuffer into, long place) {
    into.put(bytes, (int) place, into.remaining());
  }

  @Override
  public void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }
}
