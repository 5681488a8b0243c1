package vitrine.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 64 bits of a key: of its texts one after another, eight bytes of UTF-8 at once. */
final class KeyHash {
  static final long START = 0xcbf29ce484222325L;

  private static final long MIX = 0xd6e8feb86659fd93L;

  private KeyHash() {}

  /** The hash of a key with one more text. */
  static long mix(long hash, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int length = utf8.length;
    byte[] room = Arrays.copyOf(utf8, length + Long.BYTES);
    long mixed = begin(hash, length);
    for (int i = 0; i < length; i += Long.BYTES) {
      mixed = mix(mixed, eight(room, i, length));
    }
    return mixed;
  }

  /** Before the bytes of a text: that of two texts is not that of both as one. */
  static long begin(long hash, int length) {
    return mix(hash, length);
  }

  /** With the next bytes, eight of them or the last. */
  static long mix(long hash, long eight) {
    long mixed = (hash ^ eight) * MIX;
    return mixed ^ mixed >>> 32;
  }

  /** The next eight bytes from there, with zeros behind the last. Eight behind it are read. */
  static long eight(byte[] bytes, int from, int to) {
    long eight = Eight.at(bytes, from);
    int left = to - from;
    return left >= Long.BYTES ? eight : eight & -1L >>> -(left * Byte.SIZE);
  }
}
