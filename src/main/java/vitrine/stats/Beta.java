package vitrine.stats;

import java.util.List;

/** The beta distribution: what is known of a share after so many cases of both kinds. */
public final class Beta {
  /** A term that adds less than this part ends the continued fraction. */
  private static final double CONVERGED = 1e-15;

  private static final int MOST_TERMS = 100_000;

  private final double a;
  private final double b;
  private final double logScale;

  /**
   * The distribution with density x^(a−1)·(1−x)^(b−1) / B(a, b).
   *
   * @param a weight of the cases that have the property, greater than 0
   * @param b weight of those that have it not, greater than 0
   * @throws IllegalArgumentException if a or b is not finite and greater than 0
   */
  public Beta(double a, double b) {
    Arguments.checkFinite(a, b);
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("not a beta distribution: " + a + ", " + b);
    }
    this.a = a;
    this.b = b;
    double sum = a + b;
    this.logScale =
        LogGamma.stirlingError(sum)
            - LogGamma.stirlingError(a)
            - LogGamma.stirlingError(b)
            + StrictMath.log(a / (2 * Math.PI) * (b / sum)) / 2;
  }

  /**
   * Jeffreys' posterior of a share after x of n: Beta(x + ½, n − x + ½).
   *
   * <p>Source: H. Jeffreys (1946), An invariant form for the prior probability, Proceedings of the
   * Royal Society A 186, 453–461.
   *
   * @param x cases that have the property, 0 to n
   * @param n cases, 0 or more
   * @return the distribution
   */
  public static Beta jeffreys(long x, long n) {
    if (x < 0 || x > n) {
      throw new IllegalArgumentException("not a count out of a total: " + x + " of " + n);
    }
    return new Beta(x + 0.5, n - x + 0.5);
  }

  /** The mean, a / (a + b). */
  public double mean() {
    return a / (a + b);
  }

  /** The mean of the square. */
  double square() {
    return mean() * (a + 1) / (a + b + 1);
  }

  /** x(1−x) times the slope of the logarithm of the density. */
  double slope(double x) {
    return a - 1 - bend() * x;
  }

  /** How much {@link #slope} falls from 0 to 1. */
  double bend() {
    return a + b - 2;
  }

  /**
   * The probability of at most x: the regularised incomplete beta function I_x(a, b).
   *
   * <p>Formula: x^a·(1−x)^b / (a·B(a, b)) times a continued fraction, from the end that x is nearer
   * to.
   *
   * <p>Shapes and units: a fraction in, a probability out. Range: 0 to 1, rising; absolute error
   * near 10⁻¹³. Undefined cases: none; 0 below 0 and 1 above 1.
   *
   * <p>Source: Abramowitz and Stegun (1964), 26.5.8; A. R. DiDonato and A. H. Morris (1992),
   * Significant digit computation of the incomplete beta function ratios, ACM Transactions on
   * Mathematical Software 18, 360–373.
   *
   * @param x a fraction
   * @return the probability
   */
  public double cdf(double x) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    return cdf(x, kernel(x));
  }

  /** The same inside (0, 1), where the kernel at x is known already. */
  double cdf(double x, double front) {
    return x < (a + 1) / (a + b + 2)
        ? Math.min(1, front * fraction(a, b, x, 1 - x) / a)
        : Math.max(0, 1 - front * fraction(b, a, 1 - x, x) / b);
  }

  /**
   * x^a·(1−x)^b / B(a, b) in Loader's form, in which large terms do not cancel; only inside (0, 1).
   * Over x(1−x) it is the density.
   */
  double kernel(double x) {
    double sum = a + b;
    double deviance = Binomial.deviance(a, sum * x);
    return StrictMath.exp(logScale - deviance - Binomial.deviance(b, sum * (1 - x)));
  }

  /**
   * The continued fraction of which each term takes two of 26.5.8. No term is below 0 as far as b,
   * and nothing is taken from what is nearly as large, so that it needs no guard.
   *
   * @param rest 1 − x, which may be known better than it can be made of x
   */
  private static double fraction(double a, double b, double x, double rest) {
    double lead = a * rest - b * x + 1;
    double value = a * lead / (a + 1);
    // The convergent before, and its denominator, over the denominator of this one.
    double before = 1;
    double below = 0;
    for (int m = 1; m < MOST_TERMS; m++) {
      double middle = a + 2 * m;
      double inverse = 1 / ((middle - 1) * (middle + 1));
      double step = m * (b - m) * x * (middle + 1) * inverse;
      double over = (a + m - 1) * (a + b + m - 1) * x * (middle + 1) * inverse * step;
      double next = m + step + (a + m) * (lead + m * (1 + rest)) * (middle - 1) * inverse;
      double scale = 1 / (next + over * below);
      double last = value;
      value = (next * last + over * before) * scale;
      before = last * scale;
      below = scale;
      if (Math.abs(value - last) <= CONVERGED * value) {
        break;
      }
    }
    return a / value;
  }

  /**
   * The value below which a share p of the distribution lies.
   *
   * <p>Formula: the root of {@link #cdf} = p. Shapes and units: a probability in, a fraction out.
   * Range: 0 to 1. Undefined cases: none; a root under 10⁻¹⁵ is given as 0.
   *
   * @param p a probability, 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if p is not in [0, 1]
   */
  public double quantile(double p) {
    return new BetaMixture(List.of(this), new double[] {1}).quantile(p);
  }
}
