package vitrine.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How many kinds there are and how evenly things fall into them, from the counts of each kind.
 *
 * <p>Counts are sorted before anything is added, so that their order changes no bit; kinds that
 * nothing falls into count as absent. Without any thing at all there is nothing to say: empty.
 */
public final class Diversity {
  private final long[] counts;
  private final long total;

  /** Of the counts of each kind, none below 0. */
  public Diversity(long... counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && sorted[0] < 0) {
      throw new IllegalArgumentException("a count below 0");
    }
    int absent = 0;
    long sum = 0;
    for (long count : sorted) {
      absent += count == 0 ? 1 : 0;
      sum += count;
    }
    this.counts = Arrays.copyOfRange(sorted, absent, sorted.length);
    this.total = sum;
  }

  /** M: how many things. */
  public long total() {
    return total;
  }

  /** K: how many kinds are present. */
  public int kinds() {
    return counts.length;
  }

  /** Shannon's entropy, −Σ p ln p; from 0 to ln K. Source: Shannon 1948. */
  public OptionalDouble shannon() {
    if (total == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    double term = 0;
    long of = 0;
    for (long count : counts) {
      if (count != of) {
        double p = (double) count / total;
        term = p * StrictMath.log(p);
        of = count;
      }
      sum -= term;
    }
    // Of a single kind, −1 · ln 1 is a negative zero.
    return OptionalDouble.of(Math.max(0, sum));
  }

  /** The Hill number of order 1, exp(Shannon): kinds as many as equally common ones. Hill 1973. */
  public OptionalDouble effective() {
    OptionalDouble shannon = shannon();
    return shannon.isPresent()
        ? OptionalDouble.of(StrictMath.exp(shannon.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** Pielou's evenness, Shannon / ln of so many kinds; empty for one kind. Source: Pielou 1966. */
  public OptionalDouble evenness(int among) {
    OptionalDouble shannon = shannon();
    return shannon.isEmpty() || among < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(shannon.getAsDouble() / StrictMath.log(among));
  }

  /**
   * The chance that two different things drawn are of two kinds, 1 − Σ n(n − 1) / (M(M − 1)); empty
   * for fewer than two things. Source: Simpson 1949, without bias.
   */
  public OptionalDouble simpson() {
    if (total < 2) {
      return OptionalDouble.empty();
    }
    double same = 0;
    for (long count : counts) {
      same += (double) count / total * ((count - 1) / (total - 1.0));
    }
    return OptionalDouble.of(1 - same);
  }

  /** The Herfindahl–Hirschman index, Σ p²; from 1/K to 1. */
  public OptionalDouble concentration() {
    if (total == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (long count : counts) {
      double p = (double) count / total;
      sum += p * p;
    }
    return OptionalDouble.of(sum);
  }

  /**
   * How many kinds a draw of so many things without replacement would show on average, Σ (1 −
   * C(M−n_k, size) / C(M, size)); empty where there are fewer things. Source: Hurlbert 1971.
   */
  public OptionalDouble rarefied(int size) {
    if (total < size) {
      return OptionalDouble.empty();
    }
    double expected = 0;
    for (long count : counts) {
      expected += 1 - absent(count, size);
    }
    return OptionalDouble.of(expected);
  }

  /** The chance that a draw shows nothing of a kind: a product of as many factors as are drawn. */
  private double absent(long count, int size) {
    double chance = 1;
    for (int drawn = 0; drawn < size; drawn++) {
      chance *= Math.max(0, (double) (total - count - drawn) / (total - drawn));
    }
    return chance;
  }
}
