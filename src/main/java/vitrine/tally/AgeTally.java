package vitrine.tally;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How long the vacant premises of one zone have been empty, in completed months: the counts of each
 * age, in order. Bounded by the ages there are, never by the premises.
 */
public final class AgeTally {
  /**
   * The shortest and the longest age that a date allows, the same but for a year or a month: the
   * shortest in the upper half. None is below zero, so that they ascend as ages do.
   */
  private long[] ages = {};

  private long[] counts = {};
  private int size;
  private long dated;

  void count(int shortest, int longest, int sign) {
    add((long) shortest << Integer.SIZE | longest, sign);
  }

  void add(AgeTally other) {
    for (int i = 0; i < other.size; i++) {
      add(other.ages[i], other.counts[i]);
    }
  }

  private void add(long age, long more) {
    int found = Arrays.binarySearch(ages, 0, size, age);
    int at = found >= 0 ? found : insert(-found - 1, age);
    counts[at] += more;
    dated += more;
    if (counts[at] == 0) {
      size--;
      System.arraycopy(ages, at + 1, ages, at, size - at);
      System.arraycopy(counts, at + 1, counts, at, size - at);
    }
  }

  private int insert(int at, long age) {
    if (size == ages.length) {
      ages = Arrays.copyOf(ages, size + size / 2 + 4);
      counts = Arrays.copyOf(counts, ages.length);
    }
    System.arraycopy(ages, at, ages, at + 1, size - at);
    System.arraycopy(counts, at, counts, at + 1, size - at);
    ages[at] = age;
    counts[at] = 0;
    size++;
    return at;
  }

  private int shortest(int at) {
    return (int) (ages[at] >>> Integer.SIZE);
  }

  private int longest(int at) {
    return (int) ages[at];
  }

  /** Vacant premises with a date. */
  public long dated() {
    return dated;
  }

  /** How many have an age, never overstated, of which the condition holds. */
  public long count(IntPredicate condition) {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += condition.test(shortest(i)) ? counts[i] : 0;
    }
    return count;
  }

  /** How many would fall on the other side of the condition if their date meant its first day. */
  public long undecided(IntPredicate condition) {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += isUndecided(shortest(i), longest(i), condition) ? counts[i] : 0;
    }
    return count;
  }

  private static boolean isUndecided(int shortest, int longest, IntPredicate condition) {
    return shortest != longest && condition.test(shortest) != condition.test(longest);
  }

  /** The age of the one at that place, from 0, in order of age. */
  public int at(long place) {
    long left = place;
    for (int i = 0; i < size; i++) {
      left -= counts[i];
      if (left < 0) {
        return shortest(i);
      }
    }
    throw new IndexOutOfBoundsException("no premises at " + place);
  }
}
