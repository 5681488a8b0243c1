package vitrine.space;

import java.util.Arrays;

/**
 * Finds points near a point: a k-d tree, split at medians, by straight lines in the coordinates of
 * {@link Points}. The trees of JTS are of the plane, merge points or take no more than k of those
 * that are equally far.
 */
final class PointTree {
  /** The numbers of a range, of which there is one array to fill. */
  static final class Found {
    private int[] numbers = new int[64];
    private int size;

    private void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int size() {
      return size;
    }

    int get(int place) {
      return numbers[place];
    }
  }

  /** As many nodes or fewer are looked at one by one. */
  private static final int LEAF = 8;

  private final double[][] coordinates;
  private final int[] order;

  PointTree(Points points) {
    this.coordinates = points.coordinates();
    this.order = new int[points.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    build(0, order.length, 0);
  }

  private void build(int from, int to, int axis) {
    if (to - from > LEAF) {
      int middle = (from + to) >>> 1;
      select(from, to - 1, middle, coordinates[axis]);
      int next = (axis + 1) % coordinates.length;
      build(from, middle, next);
      build(middle + 1, to, next);
    }
  }

  /** Puts at a place what belongs there by size, the smaller before it and the greater behind. */
  private void select(int from, int to, int place, double[] values) {
    int low = from;
    int high = to;
    while (low < high) {
      double pivot = values[order[(low + high) >>> 1]];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[order[i]] < pivot) {
          i++;
        }
        while (values[order[j]] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (place <= j) {
        high = j;
      } else if (place >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private void swap(int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }

  /** The k least squares of straight distances to other points; infinite where there are fewer. */
  double[] nearest(int point, int k) {
    double[] least = new double[k];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    nearest(point, least, 0, order.length, 0);
    return least;
  }

  private void nearest(int point, double[] least, int from, int to, int axis) {
    if (to - from <= LEAF) {
      for (int i = from; i < to; i++) {
        offer(point, order[i], least);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    double beyond = coordinates[axis][point] - coordinates[axis][order[middle]];
    int next = (axis + 1) % coordinates.length;
    offer(point, order[middle], least);
    nearest(point, least, beyond <= 0 ? from : middle + 1, beyond <= 0 ? middle : to, next);
    if (beyond * beyond <= least[least.length - 1]) {
      nearest(point, least, beyond <= 0 ? middle + 1 : from, beyond <= 0 ? to : middle, next);
    }
  }

  private void offer(int point, int other, double[] least) {
    double square = square(point, other);
    if (point != other && square < least[least.length - 1]) {
      int place = least.length - 1;
      while (place > 0 && least[place - 1] > square) {
        least[place] = least[place - 1];
        place--;
      }
      least[place] = square;
    }
  }

  /** All other points within a straight distance. */
  Found within(int point, double radius) {
    Found found = new Found();
    within(point, radius, found, 0, order.length, 0);
    return found;
  }

  private void within(int point, double radius, Found found, int from, int to, int axis) {
    if (to - from <= LEAF) {
      for (int i = from; i < to; i++) {
        take(point, order[i], radius, found);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    double beyond = coordinates[axis][point] - coordinates[axis][order[middle]];
    int next = (axis + 1) % coordinates.length;
    take(point, order[middle], radius, found);
    if (beyond <= radius) {
      within(point, radius, found, from, middle, next);
    }
    if (-beyond <= radius) {
      within(point, radius, found, middle + 1, to, next);
    }
  }

  private void take(int point, int other, double radius, Found found) {
    if (point != other && square(point, other) <= radius * radius) {
      found.add(other);
    }
  }

  private double square(int i, int j) {
    double sum = 0;
    for (double[] one : coordinates) {
      double difference = one[i] - one[j];
      sum += difference * difference;
    }
    return sum;
  }
}
