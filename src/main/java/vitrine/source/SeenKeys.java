package vitrine.source;

import java.util.List;

/**
 * The keys that were seen and the line of each: 128 bits of every key instead of its text, so that
 * a row takes some fifty bytes however long its cells are. Two keys of a thousand million would be
 * taken for one with a chance of one in 10^20.
 */
final class SeenKeys {
  private static final int STRIDE = 3;

  private long[] table = new long[STRIDE << 6];
  private int size;

  /** The line on which the key was seen first; 0 where this is it. */
  long add(List<String> cells, long line) {
    if (2L * ++size * STRIDE > table.length) {
      grow();
    }
    long high = hash(cells, 0xcbf29ce484222325L, 0x100000001b3L);
    long low = hash(cells, 0x9e3779b97f4a7c15L, 0xff51afd7ed558ccdL);
    int at = slot(table, high, low);
    if (table[at + 2] != 0) {
      size--;
      return table[at + 2];
    }
    put(table, at, high, low, line);
    return 0;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int i = 0; i < old.length; i += STRIDE) {
      if (old[i + 2] != 0) {
        put(table, slot(table, old[i], old[i + 1]), old[i], old[i + 1], old[i + 2]);
      }
    }
  }

  private static void put(long[] table, int at, long high, long low, long line) {
    table[at] = high;
    table[at + 1] = low;
    table[at + 2] = line;
  }

  /** Where a key stands, or the free place where it belongs; a line of 0 is a free place. */
  private static int slot(long[] table, long high, long low) {
    int slots = table.length / STRIDE;
    int slot = (int) Long.remainderUnsigned(high ^ low, slots);
    while (table[slot * STRIDE + 2] != 0
        && (table[slot * STRIDE] != high || table[slot * STRIDE + 1] != low)) {
      slot = (slot + 1) % slots;
    }
    return slot * STRIDE;
  }

  private static long hash(List<String> cells, long start, long factor) {
    long hash = start;
    for (String cell : cells) {
      for (int i = 0; i < cell.length(); i++) {
        hash = (hash ^ cell.charAt(i)) * factor;
        hash ^= hash >>> 29;
      }
      hash = (hash ^ 0x1F0000L) * factor;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }
}
