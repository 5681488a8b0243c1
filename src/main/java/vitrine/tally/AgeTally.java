package vitrine.tally;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How long the vacant premises of one zone have been empty, in completed months: the counts of each
 * age. Bounded by the ages there are, never by the premises.
 */
public final class AgeTally {
  /** The shortest and the longest that a date allows: the same but for a year or a month. */
  private record Age(int shortest, int longest) implements Comparable<Age> {
    @Override
    public int compareTo(Age other) {
      int byShortest = Integer.compare(shortest, other.shortest);
      return byShortest != 0 ? byShortest : Integer.compare(longest, other.longest);
    }
  }

  private final TreeMap<Age, Long> counts = new TreeMap<>();

  void count(int shortest, int longest, int sign) {
    counts.merge(new Age(shortest, longest), (long) sign, AgeTally::sum);
  }

  void add(AgeTally other) {
    other.counts.forEach((age, count) -> counts.merge(age, count, AgeTally::sum));
  }

  private static Long sum(Long a, Long b) {
    return a + b == 0 ? null : Long.valueOf(a + b);
  }

  /** Vacant premises with a date. */
  public long dated() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many have an age, never overstated, of which the condition holds. */
  public long count(IntPredicate condition) {
    return counts.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey().shortest()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many would fall on the other side of the condition if their date meant its first day. */
  public long undecided(IntPredicate condition) {
    return counts.entrySet().stream()
        .filter(
            entry ->
                condition.test(entry.getKey().shortest())
                    != condition.test(entry.getKey().longest()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The age of the one at that place, from 0, in order of age. */
  public int at(long place) {
    long left = place;
    for (Map.Entry<Age, Long> entry : counts.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey().shortest();
      }
    }
    throw new IndexOutOfBoundsException("no premises at " + place);
  }
}
