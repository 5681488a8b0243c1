package vitrine.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, the first of them lowest. */
final class Eight {
  /** A 1 in each byte: times a letter, eight of it. */
  static final long ONES = 0x0101010101010101L;

  /** The highest bit of each byte. */
  static final long HIGHS = 0x80 * ONES;

  private static final VarHandle BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Eight() {}

  /** The eight bytes from there. */
  static long at(byte[] bytes, int from) {
    return (long) BYTES.get(bytes, from);
  }
}
