package vitrine.stats;

/** Newcombe's hybrid score interval of a difference of two independent proportions, at 95 %. */
public final class Newcombe {

  private Newcombe() {}

  /**
   * The 95 % interval of x1/n1 − x2/n2, made of the Wilson intervals (l, u) of both proportions;
   * method 10 of Newcombe, without continuity correction.
   *
   * <p>Formula: with p = x/n and d = p1 − p2, low = d − √((p1−l1)² + (u2−p2)²) and high = d +
   * √((u1−p1)² + (p2−l2)²).
   *
   * <p>Shapes and units: counts in; a signed difference of fractions out. Range: −1 ≤ low ≤ d ≤
   * high ≤ 1; exchanging the two groups changes the sign of the interval and nothing else.
   * Undefined cases: none; an empty group is an error.
   *
   * <p>The two groups must be independent; for the same cases seen twice it is too wide.
   *
   * <p>Source: R. G. Newcombe (1998), Interval estimation for the difference between independent
   * proportions: comparison of eleven methods, Statistics in Medicine 17, 873–890.
   *
   * @param x1 successes in the first group, 0 to n1
   * @param n1 cases in the first group, at least 1
   * @param x2 successes in the second group, 0 to n2
   * @param n2 cases in the second group, at least 1
   * @return the interval
   * @throws IllegalArgumentException if a group has no case, or its successes are not in 0 to n
   */
  public static Interval interval(long x1, long n1, long x2, long n2) {
    return interval(x1, n1, x2, n2, Wilson.Z95);
  }

  /**
   * The same at another level.
   *
   * @param z the quantile of the standard normal distribution, greater than 0; {@link Wilson#Z95}
   *     for 95 %
   */
  public static Interval interval(long x1, long n1, long x2, long n2, double z) {
    Arguments.checkCounts(x1, n1);
    Arguments.checkCounts(x2, n2);
    Interval first = Wilson.interval((double) x1 / n1, n1, z);
    Interval second = Wilson.interval((double) x2 / n2, n2, z);
    double p1 = (double) x1 / n1;
    double p2 = (double) x2 / n2;
    double low = p1 - p2 - root(p1 - first.low(), second.high() - p2);
    double high = p1 - p2 + root(first.high() - p1, p2 - second.low());
    return new Interval(Math.max(-1, low), Math.min(1, high));
  }

  private static double root(double a, double b) {
    return StrictMath.sqrt(a * a + b * b);
  }
}
