package vitrine.tally;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How long the vacant premises of one zone have been empty, in completed months: the counts of each
 * age, in order. Bounded by the ages there are, never by the premises.
 */
public final class AgeTally {
  /** How many bits the difference of the longest and the shortest age has. */
  private static final int MORE = 15;

  /**
   * The shortest age that a date allows, and how much longer the longest is: a month or a year. In
   * one number, turned so that they ascend as ages do; there is a tally of each town and zone.
   */
  private int[] ages = {};

  private int[] counts = {};
  private int size;
  private long dated;

  /** Counts a vacant premises of which the fewest and the most months are these. */
  public void add(int shortest, int longest) {
    count(shortest, longest, 1);
  }

  void count(int shortest, int longest, int sign) {
    int more = longest - shortest;
    if (shortest >= 1 << Integer.SIZE - MORE || more < 0 || more >= 1 << MORE) {
      throw new IllegalArgumentException(shortest + " to " + longest + " months");
    }
    change((shortest << MORE | more) ^ Integer.MIN_VALUE, sign);
  }

  void add(AgeTally other) {
    for (int i = 0; i < other.size; i++) {
      change(other.ages[i], other.counts[i]);
    }
  }

  private void change(int age, int more) {
    int at = place(age);
    if (at == size || ages[at] != age) {
      insert(at, age);
    }
    counts[at] = Math.addExact(counts[at], more);
    dated += more;
    if (counts[at] == 0) {
      size--;
      System.arraycopy(ages, at + 1, ages, at, size - at);
      System.arraycopy(counts, at + 1, counts, at, size - at);
    }
  }

  /** Before how many of the ages this one belongs: by halves, so that nothing is to be guessed. */
  private int place(int age) {
    int[] all = ages;
    int place = 0;
    for (int left = size; left > 0; ) {
      int half = left + 1 >> 1;
      place += all[place + half - 1] < age ? half : 0;
      left -= half;
    }
    return place;
  }

  private void insert(int at, int age) {
    if (size == ages.length) {
      ages = Arrays.copyOf(ages, size + size / 4 + 4);
      counts = Arrays.copyOf(counts, ages.length);
    }
    System.arraycopy(ages, at, ages, at + 1, size - at);
    System.arraycopy(counts, at, counts, at + 1, size - at);
    ages[at] = age;
    counts[at] = 0;
    size++;
  }

  private int shortest(int at) {
    return (ages[at] ^ Integer.MIN_VALUE) >>> MORE;
  }

  private int longest(int at) {
    return shortest(at) + (ages[at] & (1 << MORE) - 1);
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
