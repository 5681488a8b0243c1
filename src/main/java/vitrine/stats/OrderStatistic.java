package vitrine.stats;

/** What stands at a place of a sample in rising order, without ordering the rest of it. */
public final class OrderStatistic {

  private OrderStatistic() {}

  /**
   * The value at a place; afterwards no value before the place is greater and none behind it less.
   *
   * <p>Source: C. A. R. Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321–322.
   *
   * @param values the sample without NaN, which is put in another order
   * @param place 0 for the smallest
   */
  public static double at(double[] values, int place) {
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
      int left = low;
      int right = high;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double value = values[left];
          values[left++] = values[right];
          values[right--] = value;
        }
      }
      if (place > right && place < left) {
        break;
      }
      high = place <= right ? right : high;
      low = place >= left ? left : low;
    }
    return values[place];
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
