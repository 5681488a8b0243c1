package vitrine.source;

import java.util.Arrays;

/**
 * What spellings mean, found by their bytes: words repeat millions of times. A spelling of up to
 * eight bytes is a number of its own; of longer ones a hash is compared first, then the bytes. None
 * has a byte 0.
 */
final class Spellings<T> {
  /** More than any coded column has: an activity, a date, a town. */
  private static final int MOST = 1 << 16;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** The key of the empty spelling, which no other has: there are bytes 0 in it. */
  private static final long EMPTY = 1L << 32;

  private long[] keys = new long[64];
  private byte[][] spellings = new byte[64][];
  private Object[] meanings = new Object[64];
  private int size;

  /** What the bytes mean; null where that is not known. Up to eight bytes behind them are read. */
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
    byte[] spelling = to - from > Long.BYTES ? Arrays.copyOfRange(bytes, from, to) : null;
    put(slot(key, bytes, from, to), key, spelling, meaning);
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
        put(free(oldKeys[i]), oldKeys[i], oldSpellings[i], oldMeanings[i]);
      }
    }
  }

  /** Where the bytes stand, or the free place where they belong. */
  private int slot(long key, byte[] bytes, int from, int to) {
    int last = keys.length - 1;
    int slot = first(key);
    while (keys[slot] != 0 && (keys[slot] != key || !isSame(spellings[slot], bytes, from, to))) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private int free(long key) {
    int slot = first(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private int first(long key) {
    return (int) (key * MIX >>> 40) & keys.length - 1;
  }

  /** Whether a spelling with the key of these bytes is theirs; a short one is not kept. */
  private static boolean isSame(byte[] spelling, byte[] bytes, int from, int to) {
    if (spelling == null) {
      return to - from <= Long.BYTES;
    }
    int last = spelling.length - Long.BYTES;
    if (to - from != spelling.length) {
      return false;
    }
    for (int i = 0; i < last; i += Long.BYTES) {
      if (Eight.at(spelling, i) != Eight.at(bytes, from + i)) {
        return false;
      }
    }
    // The last eight, some of which have been seen.
    return Eight.at(spelling, last) == Eight.at(bytes, to - Long.BYTES);
  }

  private static long key(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > Long.BYTES) {
      return longKey(bytes, from, to);
    }
    // The shift counts up to 63 only: of eight bytes, all are kept.
    return length == 0 ? EMPTY : Eight.at(bytes, from) & -1L >>> -(length * Byte.SIZE);
  }

  private static long longKey(byte[] bytes, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to - Long.BYTES; i += Long.BYTES) {
      hash = (hash ^ Eight.at(bytes, i)) * MIX;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ Eight.at(bytes, to - Long.BYTES)) * MIX;
    hash ^= hash >>> 32;
    return hash == 0 ? MIX : hash;
  }
}
