package vitrine.source;

import java.util.Arrays;

/**
 * Numbers of spellings, from 0, found by their bytes: words repeat millions of times. A spelling of
 * up to eight bytes is a key of its own; longer ones are told apart by some of their bytes first,
 * then by all. None has a byte 0.
 */
final class Spellings {
  /** No spelling has this number. */
  static final int UNKNOWN = -1;

  /** More than any coded column has: an activity, a date, a town. */
  private static final int MOST = 1 << 16;

  /** So many places are looked at: of spellings made to crowd together, the rest stay unknown. */
  private static final int FARTHEST = 64;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long OTHER_MIX = 0xD6E8FEB86659FD93L;

  /** The key of the empty spelling, which no other has: there are bytes 0 in it. */
  private static final long EMPTY = 1L << 32;

  private long[] keys = new long[64];
  private int[] numbers = new int[64];

  /** By number; null where the key says all. */
  private byte[][] spellings = new byte[32][];

  private int size;

  /** The number of the bytes, or unknown. Up to eight bytes behind them are read. */
  int get(byte[] bytes, int from, int to) {
    if (to - from > Long.BYTES) {
      return ofLong(bytes, from, to);
    }
    long key = shortKey(bytes, from, to);
    long[] all = keys;
    int last = all.length - 1;
    int place = first(key) & last;
    while (all[place] != key) {
      if (all[place] == 0) {
        return UNKNOWN;
      }
      place = place + 1 & last;
    }
    return numbers[place];
  }

  private int ofLong(byte[] bytes, int from, int to) {
    long key = longKey(bytes, from, to);
    long[] all = keys;
    int last = all.length - 1;
    int place = first(key) & last;
    while (all[place] != key || !isSame(spellings[numbers[place]], bytes, from, to)) {
      if (all[place] == 0) {
        return UNKNOWN;
      }
      place = place + 1 & last;
    }
    return numbers[place];
  }

  /** Gives bytes that are unknown the next number, or none where there are too many already. */
  int put(byte[] bytes, int from, int to) {
    if (size == MOST) {
      return UNKNOWN;
    }
    if ((size + 1) * 2 > keys.length) {
      grow();
    }
    boolean isLong = to - from > Long.BYTES;
    long key = isLong ? longKey(bytes, from, to) : shortKey(bytes, from, to);
    int place = free(key, FARTHEST);
    if (place < 0) {
      return UNKNOWN;
    }
    keys[place] = key;
    numbers[place] = size;
    spellings[size] = isLong ? Arrays.copyOfRange(bytes, from, to) : null;
    return size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    spellings = Arrays.copyOf(spellings, keys.length / 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = free(oldKeys[i], keys.length);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  /** The free place for a key; below zero where there is none among the nearest. */
  private int free(long key, int farthest) {
    int last = keys.length - 1;
    for (int i = 0; i < farthest; i++) {
      int place = first(key) + i & last;
      if (keys[place] == 0) {
        return place;
      }
    }
    return -1;
  }

  private static int first(long key) {
    return (int) (key * MIX >>> 40);
  }

  /** Whether a spelling of more than eight bytes is that of the bytes. */
  private static boolean isSame(byte[] spelling, byte[] bytes, int from, int to) {
    if (to - from != spelling.length) {
      return false;
    }
    int last = spelling.length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if (Eight.at(spelling, i) != Eight.at(bytes, from + i)) {
        return false;
      }
    }
    // The last eight, some of which have been seen.
    return Eight.at(spelling, last) == Eight.at(bytes, to - Long.BYTES);
  }

  /** Of up to eight bytes: the bytes. */
  private static long shortKey(byte[] bytes, int from, int to) {
    // The shift counts up to 63 only: of eight bytes, all are kept.
    return from == to ? EMPTY : Eight.at(bytes, from) & -1L >>> -((to - from) * Byte.SIZE);
  }

  /**
   * Of more than eight bytes: the first, the middle and the last eight, mixed. No shorter spelling
   * has a byte 0 lowest, and the highest bit.
   */
  private static long longKey(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = Eight.at(bytes, from) * MIX;
    long middle = (Eight.at(bytes, from + (length >>> 1) - Integer.BYTES) + length) * OTHER_MIX;
    long last = Eight.at(bytes, to - Long.BYTES);
    long mixed = (first ^ middle ^ last) * MIX;
    return (mixed ^ mixed >>> 32) << Byte.SIZE | Long.MIN_VALUE;
  }
}
