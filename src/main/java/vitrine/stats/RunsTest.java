package vitrine.stats;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Wald and Wolfowitz's runs test of several sequences of two kinds together: whether equal kinds
 * stand side by side more often, or more rarely, than chance would have them.
 *
 * @param sequences how many sequences hold both kinds; only these count
 * @param n how many elements they have together
 * @param runs R, how many runs they have together
 * @param expected E, the runs that chance would give, the counts of each sequence being what they
 *     are
 * @param variance of the number of runs
 * @param z (R − E)/√Var without continuity correction, negative when equal kinds stand together;
 *     empty when the variance is 0
 * @param p two-sided; empty when no sequence holds both kinds
 */
public record RunsTest(
    int sequences,
    long n,
    long runs,
    double expected,
    double variance,
    OptionalDouble z,
    OptionalDouble p) {

  /** Up to so many elements the p-value is exact. */
  public static final int EXACT_UP_TO = 20;

  /**
   * Tests sequences; each is shuffled by chance within itself only.
   *
   * <p>Formula: of a sequence with n1 of one kind, n2 of the other, n = n1 + n2: E = 1 + 2n1n2/n,
   * Var = 2n1n2(2n1n2 − n)/(n²(n − 1)); over the sequences with both kinds, R, E and Var are
   * summed, and z = Σ(R − E)/√ΣVar. Exact p, where all of them hold up to {@value #EXACT_UP_TO}
   * elements together: the probability of a number of runs at least as far from E as R is, above or
   * below; else the two-sided normal probability of z.
   *
   * <p>Shapes and units: true for one kind, false for the other, in order. Range: p from 0 to 1.
   * Undefined cases: no sequence with both kinds, then z and p are empty; variance 0 (sequences of
   * one and one only), then z is empty and p is 1. Turning a sequence round, exchanging the kinds,
   * or giving the sequences in another order changes nothing but, at most, the last bits.
   *
   * <p>Source: A. Wald and J. Wolfowitz (1940), On a test whether two samples are from the same
   * population, Annals of Mathematical Statistics 11, 147–162.
   *
   * @param sequences any number of sequences of any length
   */
  public static RunsTest of(List<boolean[]> sequences) {
    List<Counted> mixed =
        sequences.stream().map(Counted::of).filter(one -> one.first > 0 && one.other > 0).toList();
    long runs = mixed.stream().mapToLong(Counted::runs).sum();
    long n = mixed.stream().mapToLong(Counted::n).sum();
    double expected = 0;
    double variance = 0;
    for (Counted one : mixed) {
      expected += one.expected();
      variance += one.variance();
    }
    OptionalDouble z =
        variance > 0
            ? OptionalDouble.of((runs - expected) / Math.sqrt(variance))
            : OptionalDouble.empty();
    return new RunsTest(mixed.size(), n, runs, expected, variance, z, p(mixed, n, runs, z));
  }

  private static OptionalDouble p(List<Counted> mixed, long n, long runs, OptionalDouble z) {
    if (mixed.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        n <= EXACT_UP_TO ? exact(mixed, (int) n, runs) : Normal.twoSided(z.orElseThrow()));
  }

  private static double exact(List<Counted> mixed, int n, long runs) {
    double[] chances = new double[n + 1];
    chances[0] = 1;
    for (Counted one : mixed) {
      chances = sum(chances, one);
    }
    double expected = 0;
    for (int r = 0; r <= n; r++) {
      expected += r * chances[r];
    }
    // The distances are multiples of 1/n at most, so that this much is never a real difference.
    double far = Math.abs(runs - expected) - 1e-9;
    double p = 0;
    for (int r = 0; r <= n; r++) {
      p += Math.abs(r - expected) >= far ? chances[r] : 0;
    }
    return Math.min(1, p);
  }

  /** How likely each number of runs is together with one more sequence. */
  private static double[] sum(double[] chances, Counted one) {
    double[] sums = new double[chances.length];
    for (int r = 0; r < chances.length; r++) {
      for (int more = 2; chances[r] > 0 && more <= one.n(); more++) {
        sums[r + more] += chances[r] * one.chance(more);
      }
    }
    return sums;
  }

  /** A sequence as the test needs it. */
  private record Counted(long first, long other, long runs) {
    static Counted of(boolean[] sequence) {
      long first = 0;
      long runs = 0;
      for (int i = 0; i < sequence.length; i++) {
        first += sequence[i] ? 1 : 0;
        runs += i == 0 || sequence[i] != sequence[i - 1] ? 1 : 0;
      }
      return new Counted(first, sequence.length - first, runs);
    }

    long n() {
      return first + other;
    }

    double expected() {
      return 1 + 2.0 * first * other / n();
    }

    double variance() {
      double twice = 2.0 * first * other;
      double n = n();
      return twice * (twice - n) / (n * n * (n - 1));
    }

    /** The probability of so many runs, at least 2. */
    double chance(int runs) {
      int half = runs / 2;
      double ways =
          runs % 2 == 0
              ? 2 * choose(first - 1, half - 1) * choose(other - 1, half - 1)
              : choose(first - 1, half) * choose(other - 1, half - 1)
                  + choose(first - 1, half - 1) * choose(other - 1, half);
      return ways / choose(n(), first);
    }

    private static double choose(long n, long k) {
      double ways = 1;
      for (long i = 1; i <= k; i++) {
        ways = ways * (n - k + i) / i;
      }
      return k > n ? 0 : ways;
    }
  }
}
