package vitrine.ranking;

import java.util.Arrays;

/**
 * How many towns are better and how many worse than each, in one draw after the other. It is asked
 * for thousands of times, so values are sorted as whole numbers that carry the town in their last
 * digits; what these cut off the values is settled between neighbours afterwards, so that the order
 * is exact.
 */
final class DrawnRanks {
  private final long[] keys;
  private final int[] order;
  private final int[] better;
  private final int[] worse;

  /** The last digits of a key, which say whose it is. */
  private final long town;

  DrawnRanks(int towns) {
    this.keys = new long[towns];
    this.order = new int[towns];
    this.better = new int[towns];
    this.worse = new int[towns];
    this.town = (1L << Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, towns - 1))) - 1;
  }

  /** Takes the values of one draw, more being better; none of them is NaN. */
  void take(double[] values) {
    for (int i = 0; i < keys.length; i++) {
      keys[i] = sortable(values[i]) & ~town | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) (keys[i] & town);
    }
    settle(values);
    count(values);
  }

  /** Whole numbers in the order of the values. */
  private static long sortable(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits ^ bits >> 63 & Long.MAX_VALUE;
  }

  private void settle(double[] values) {
    for (int i = 1; i < order.length; i++) {
      for (int j = i; j > 0 && values[order[j - 1]] > values[order[j]]; j--) {
        int lower = order[j];
        order[j] = order[j - 1];
        order[j - 1] = lower;
      }
    }
  }

  /** Equals have as many better and worse ones. */
  private void count(double[] values) {
    int first = 0;
    for (int end = 1; end <= order.length; end++) {
      if (end == order.length || values[order[end]] != values[order[first]]) {
        for (int i = first; i < end; i++) {
          worse[order[i]] = first;
          better[order[i]] = order.length - end;
        }
        first = end;
      }
    }
  }

  /** How many are better than one. */
  int better(int of) {
    return better[of];
  }

  /** How many are worse than one. */
  int worse(int of) {
    return worse[of];
  }
}
