package vitrine.check;

/** A map from one hash to another in 16 bytes an entry; see {@link Hash}. */
final class LongMap {
  private long[] keys = new long[1024];
  private long[] values = new long[1024];
  private int size;

  /** The value that stands there already; else the given one, which stands there now. */
  long putIfAbsent(long key, long value) {
    if (size * 2 > keys.length) {
      grow();
    }
    int at = find(key);
    if (keys[at] == 0) {
      keys[at] = key;
      values[at] = value;
      size++;
    }
    return values[at];
  }

  /** Where a key stands, or the free place for it. */
  private int find(long key) {
    int at = (int) (key & keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
