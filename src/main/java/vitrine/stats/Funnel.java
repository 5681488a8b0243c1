package vitrine.stats;

/** Limits of a funnel plot: where the rates of equal groups lie by chance. */
public final class Funnel {
  /** The 99.9 % quantile of the standard normal distribution: 99.8 % lie inside. */
  public static final double Z998 = 3.090232306167813;

  private Funnel() {}

  /**
   * Between which limits the rate of a group of n cases lies, were its true rate θ.
   *
   * <p>Formula: θ ± z·√(θ(1−θ)/n), cut to [0, 1]. Shapes and units: fractions. Undefined cases:
   * none.
   *
   * <p>Source: D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance,
   * Statistics in Medicine 24, 1185–1202.
   *
   * @param rate θ, 0 to 1
   * @param n cases, at least 1
   * @param z {@link Wilson#Z95} or {@link #Z998}
   * @return the limits
   */
  public static Interval limits(double rate, long n, double z) {
    Arguments.checkProportion(rate);
    Arguments.checkCounts(0, n);
    double half = z * StrictMath.sqrt(rate * (1 - rate) / n);
    return new Interval(Math.max(0, rate - half), Math.min(1, rate + half));
  }
}
