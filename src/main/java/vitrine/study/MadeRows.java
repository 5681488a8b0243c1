package vitrine.study;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Rows that are made when they are read. A few are kept: a row is read with its neighbours. */
final class MadeRows extends AbstractList<List<Object>> implements RandomAccess {
  private static final int KEPT = 8;

  private final int size;
  private final IntFunction<List<Object>> making;
  private final int[] places = new int[KEPT];
  private final List<List<Object>> kept = new ArrayList<>();

  MadeRows(int size, IntFunction<List<Object>> making) {
    this.size = size;
    this.making = making;
    for (int i = 0; i < KEPT; i++) {
      places[i] = -1;
      kept.add(null);
    }
  }

  @Override
  public List<Object> get(int row) {
    int slot = row % KEPT;
    if (places[slot] != row) {
      kept.set(slot, making.apply(row));
      places[slot] = row;
    }
    return kept.get(slot);
  }

  @Override
  public int size() {
    return size;
  }
}
