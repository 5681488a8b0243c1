package vitrine.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What spellings mean, found by their bytes: words repeat millions of times. A spelling of up to
 * seven bytes is a number of its own; of longer ones a hash is compared first, then the bytes.
 */
final class Spellings<T> {
  /** More than any coded column has: an activity, a date, a town. */
  private static final int MOST = 1 << 16;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int SHORT = Long.BYTES - 1;
  private static final int LENGTH_AT = SHORT * Byte.SIZE;
  private static final long LONG = 0xFFL << LENGTH_AT;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** No spelling has the key 0 but the empty one, to which this is added. */
  private static final long EMPTY = 0x7FL << LENGTH_AT;

  private long[] keys = new long[64];
  private byte[][] spellings = new byte[64][];
  private Object[] meanings = new Object[64];
  private int size;

  /** What the bytes mean; null where that is not known. Up to seven bytes behind them are read. */
  @SuppressWarnings("unchecked") // Only a T is put.
  T get(byte[] bytes, int from, int to) {
    return (T) meanings[slot(key(bytes, from, to), bytes, from, to)];
  }

  /** Remembers what the bytes mean, unless too much is remembered already. */
  void put(byte[] bytes, int from, int to, T meaning) {
    if (size == MOST) {
      return;
    }
    if (++size * 2 > keys.length) {
      grow();
    }
    long key = key(bytes, from, to);
    put(slot(key, bytes, from, to), key, Arrays.copyOfRange(bytes, from, to), meaning);
  }

  private void put(int slot, long key, byte[] spelling, Object meaning) {
    keys[slot] = key;
    spellings[slot] = spelling;
    meanings[slot] = meaning;
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[][] oldSpellings = spellings;
    Object[] oldMeanings = meanings;
    keys = new long[oldKeys.length * 2];
    spellings = new byte[keys.length][];
    meanings = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        byte[] spelling = oldSpellings[i];
        int slot = slot(oldKeys[i], spelling, 0, spelling.length);
        put(slot, oldKeys[i], spelling, oldMeanings[i]);
      }
    }
  }

  /** Where the bytes stand, or the free place where they belong. */
  private int slot(long key, byte[] bytes, int from, int to) {
    int last = keys.length - 1;
    int slot = (int) (key * MIX >>> 40) & last;
    while (keys[slot] != 0 && (keys[slot] != key || !isSame(slot, key, bytes, from, to))) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private boolean isSame(int slot, long key, byte[] bytes, int from, int to) {
    return (key & LONG) != LONG || isSame(spellings[slot], bytes, from, to);
  }

  private static boolean isSame(byte[] spelling, byte[] bytes, int from, int to) {
    int last = spelling.length - Long.BYTES;
    if (to - from != spelling.length) {
      return false;
    }
    for (int i = 0; i < last; i += Long.BYTES) {
      if ((long) EIGHT.get(spelling, i) != (long) EIGHT.get(bytes, from + i)) {
        return false;
      }
    }
    // The last eight, some of which have been seen.
    return (long) EIGHT.get(spelling, last) == (long) EIGHT.get(bytes, to - Long.BYTES);
  }

  private static long key(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > SHORT) {
      return longKey(bytes, from, to);
    }
    long mask = (1L << length * Byte.SIZE) - 1;
    long key = (long) EIGHT.get(bytes, from) & mask | (long) length << LENGTH_AT;
    return length == 0 ? EMPTY : key;
  }

  private static long longKey(byte[] bytes, int from, int to) {
    long hash = to - from;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, i)) * MIX;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ (long) EIGHT.get(bytes, to - Long.BYTES)) * MIX;
    return hash ^ hash >>> 32 | LONG;
  }
}
