package vitrine.stats;

/**
 * Tango's score interval of the difference of two paired proportions, at 95 %: the same cases seen
 * twice, such as premises at two surveys.
 */
public final class Tango {

  private Tango() {}

  /**
   * The 95 % interval of (b − c)/n, where b of n cases changed one way and c the other: the
   * differences δ that the score test does not reject.
   *
   * <p>Formula: the δ with (b − c − nδ)² ≤ z²·n·(2q + δ(1 − δ)), z = {@link Wilson#Z95}; q, the
   * most likely probability of the second change under δ, is the greater root of 2n·q² − (b + c −
   * (2n − b + c)δ)·q − cδ(1 − δ) = 0. The ends are found by bisection down to neighbouring doubles.
   * At δ = 0 the test is McNemar's without continuity correction: 0 is in the interval exactly when
   * (b − c)² ≤ z²(b + c).
   *
   * <p>Shapes and units: counts in; a signed difference of fractions out. Range: −1 ≤ low ≤ (b −
   * c)/n ≤ high ≤ 1; exchanging b and c changes the sign of the interval and nothing else; an end
   * is exactly −1 or 1 when the difference is. Undefined cases: none; no case is an error. Without
   * a change (b = c = 0) it is ± z²/(n + z²).
   *
   * <p>Source: T. Tango (1998), Equivalence test and confidence interval for the difference in
   * proportions for the paired-sample design, Statistics in Medicine 17, 891–908.
   *
   * @param b cases that changed one way, 0 to n
   * @param c cases that changed the other way, 0 to n − b
   * @param n all cases, changed or not, at least 1
   * @return the interval
   * @throws IllegalArgumentException if n is under 1, or b, c or b + c is not in 0 to n
   */
  public static Interval interval(long b, long c, long n) {
    return interval(b, c, n, Wilson.Z95);
  }

  /**
   * The same at another level.
   *
   * @param z the quantile of the standard normal distribution, greater than 0; {@link Wilson#Z95}
   *     for 95 %
   */
  public static Interval interval(long b, long c, long n, double z) {
    Arguments.checkCounts(b, n);
    Arguments.checkCounts(c, n);
    Arguments.checkCounts(b + c, n);
    return new Interval(-high(c, b, n, z), high(b, c, n, z));
  }

  private static double high(double b, double c, double n, double z) {
    double inside = (b - c) / n;
    double outside = 1;
    while (true) {
      double middle = inside + (outside - inside) / 2;
      if (middle <= inside || middle >= outside) {
        return outside == 1 && !isRejected(b, c, n, z, 1) ? 1 : inside;
      }
      if (isRejected(b, c, n, z, middle)) {
        outside = middle;
      } else {
        inside = middle;
      }
    }
  }

  private static boolean isRejected(double b, double c, double n, double z, double delta) {
    double score = b - c - n * delta;
    double variance = n * (2 * mostLikely(b, c, n, delta) + delta * (1 - delta));
    return score * score > z * z * variance;
  }

  /** The probability of the second change that makes the data likeliest under a difference. */
  private static double mostLikely(double b, double c, double n, double delta) {
    double linear = (2 * n - b + c) * delta - b - c;
    double constant = -c * delta * (1 - delta);
    double root = Math.sqrt(linear * linear - 8 * n * constant);
    // The same root in the form whose terms do not cancel.
    return linear > 0 ? -2 * constant / (linear + root) : (root - linear) / (4 * n);
  }
}
