package vitrine.ranking;

import java.nio.ByteBuffer;

/**
 * Where draws are put that memory has no room for: bytes that are written and read by their place,
 * by several threads at once. Who opens one says what it is; this package knows of no files.
 */
public interface DrawSpool extends AutoCloseable {
  /** Puts all bytes that are left in the buffer at a place. */
  void write(ByteBuffer from, long place);

  /** Fills what is left of the buffer from a place. */
  void read(ByteBuffer into, long place);

  /** Throws it all away. */
  @Override
  void close();
}
