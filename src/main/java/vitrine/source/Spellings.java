package vitrine.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What spellings mean, found by their bytes: words repeat millions of times. */
final class Spellings<T> {
  /** More than any coded column has: an activity, a date, a town. */
  private static final int MOST = 1 << 16;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final class Entry<T> {
    final byte[] spelling;
    final int hash;
    final T meaning;

    Entry(byte[] spelling, int hash, T meaning) {
      this.spelling = spelling;
      this.hash = hash;
      this.meaning = meaning;
    }
  }

  private Entry<T>[] table = table(64);
  private int size;

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type cannot be made.
  private static <T> Entry<T>[] table(int length) {
    return new Entry[length];
  }

  /** What the bytes mean; null where that is not known. Up to seven bytes behind them are read. */
  T get(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    Entry<T> entry = table[slot(hash, bytes, from, to)];
    return entry == null ? null : entry.meaning;
  }

  /** Remembers what the bytes mean, unless too much is remembered already. */
  void put(byte[] bytes, int from, int to, T meaning) {
    if (size == MOST) {
      return;
    }
    if (++size * 2 > table.length) {
      grow();
    }
    int hash = hash(bytes, from, to);
    byte[] spelling = Arrays.copyOfRange(bytes, from, to);
    table[slot(hash, bytes, from, to)] = new Entry<>(spelling, hash, meaning);
  }

  private void grow() {
    Entry<T>[] old = table;
    table = table(old.length * 2);
    for (Entry<T> entry : old) {
      if (entry != null) {
        table[slot(entry.hash, entry.spelling, 0, entry.spelling.length)] = entry;
      }
    }
  }

  /** Where the bytes stand, or the free place where they belong. */
  private int slot(int hash, byte[] bytes, int from, int to) {
    int slot = hash & table.length - 1;
    Entry<T> entry = table[slot];
    while (entry != null
        && (entry.hash != hash
            || !Arrays.equals(entry.spelling, 0, entry.spelling.length, bytes, from, to))) {
      slot = slot + 1 & table.length - 1;
      entry = table[slot];
    }
    return slot;
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = to - from;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    if (i < to) {
      long last = (long) EIGHT.get(bytes, i) << (Long.BYTES - (to - i)) * Byte.SIZE;
      hash = (hash ^ last) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> 32 ^ hash >>> 15);
  }
}
