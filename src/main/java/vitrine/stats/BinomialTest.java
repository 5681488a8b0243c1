package vitrine.stats;

/** The exact binomial test of one proportion against a given one. */
public final class BinomialTest {

  /** Densities that differ by less than this factor are held equal, as in R. */
  private static final double TOLERANCE = 1 + 1e-7;

  private BinomialTest() {}

  /**
   * The probability, were the true proportion p, of a count that is no likelier than the observed
   * one.
   *
   * <p>Formula: Σ f(k) over all k in 0..n with f(k) ≤ f(x)·(1 + 10⁻⁷), f the binomial density of n
   * trials with probability p and x the observed count; that is the method of R's {@code
   * binom.test}. The far tail's edge is found by bisection, so the work grows with √n.
   *
   * <p>Shapes and units: counts and a fraction in, a probability out. Range: 0 to 1; 0 only if p is
   * 0 or 1 and the data contradict it, or if the true value is under what a double holds. Undefined
   * cases: none; p = 0 gives 1 if x is 0 and else 0, p = 1 gives 1 if x is n and else 0.
   *
   * <p>Source: R, package stats, function {@code binom.test}; W. J. Conover (1971), Practical
   * nonparametric statistics, 97–104.
   *
   * @param successes the observed count x, 0 to n
   * @param n the number of trials, at least 1
   * @param p the proportion to compare with, 0 to 1
   * @return the p-value
   * @throws IllegalArgumentException if n is under 1, the successes are not in 0 to n, or p is not
   *     in [0, 1]
   */
  public static double pValue(long successes, long n, double p) {
    Arguments.checkCounts(successes, n);
    Arguments.checkProportion(p);
    double mean = n * p;
    if (successes == mean) {
      return 1;
    }
    if (p == 0 || p == 1) {
      return 0;
    }
    return Math.min(1, twoTails(new Binomial(n, p), successes, mean));
  }

  /**
   * The probability, were the true proportion p, of at least as many successes: the one-sided test
   * of “greater”, R's {@code binom.test(alternative = "greater")}.
   *
   * <p>Arguments, range and source as for {@link #pValue}.
   */
  public static double greater(long successes, long n, double p) {
    Arguments.checkCounts(successes, n);
    Arguments.checkProportion(p);
    if (successes == 0 || p == 1) {
      return 1;
    }
    if (p == 0) {
      return 0;
    }
    Binomial binomial = new Binomial(n, p);
    return successes > n * p
        ? Math.min(1, binomial.atLeast(successes))
        : Math.max(0, 1 - binomial.atMost(successes - 1));
  }

  private static double twoTails(Binomial binomial, long successes, double mean) {
    double bound = binomial.density(successes) * TOLERANCE;
    return successes < mean
        ? binomial.atMost(successes) + binomial.atLeast(firstAbove(binomial, mean, bound))
        : binomial.atMost(lastBelow(binomial, mean, bound)) + binomial.atLeast(successes);
  }

  /** The smallest k at or above the mean whose density is within the bound, or n + 1. */
  private static long firstAbove(Binomial binomial, double mean, double bound) {
    long low = (long) Math.ceil(mean);
    long high = binomial.n() + 1;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (binomial.density(middle) <= bound) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The greatest k at or below the mean whose density is within the bound, or −1. */
  private static long lastBelow(Binomial binomial, double mean, double bound) {
    long low = -1;
    long high = (long) Math.floor(mean);
    while (low < high) {
      long middle = high - (high - low) / 2;
      if (binomial.density(middle) <= bound) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
