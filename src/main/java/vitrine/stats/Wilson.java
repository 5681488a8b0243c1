package vitrine.stats;

/** Wilson's score interval of one proportion, at 95 %. */
public final class Wilson {

  /** The 97.5 % quantile of the standard normal distribution, to the nearest double. */
  public static final double Z95 = 1.959963984540054;

  private Wilson() {}

  /**
   * The 95 % score interval of a proportion that was observed on n cases, without continuity
   * correction: the values θ at which |p − θ| ≤ z√(θ(1−θ)/n).
   *
   * <p>Formula: (np + z²/2 ± z√(np(1−p) + z²/4)) / (n + z²), z = {@link #Z95}.
   *
   * <p>Shapes and units: p is a fraction, n a number of cases, or an effective number of cases that
   * need not be whole, such as (Σa)²/Σa² for weights a. Range: 0 ≤ low ≤ p ≤ high ≤ 1; low is
   * exactly 0 when p is 0, and high exactly 1 when p is 1. Undefined cases: none; n = 0 is an
   * error.
   *
   * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical
   * inference, JASA 22, 209–212.
   *
   * @param proportion the observed proportion, 0 to 1
   * @param n the number of cases, greater than 0
   * @return the interval
   * @throws IllegalArgumentException if the proportion is not in [0, 1], or n is not finite and
   *     greater than 0
   */
  public static Interval interval(double proportion, double n) {
    return interval(proportion, n, Z95);
  }

  /**
   * The same at another level.
   *
   * @param z the quantile of the standard normal distribution, greater than 0; {@link #Z95} for 95
   *     %
   */
  public static Interval interval(double proportion, double n, double z) {
    Arguments.checkProportion(proportion);
    if (!(n > 0 && Double.isFinite(n))) {
      throw new IllegalArgumentException("not a number of cases: " + n);
    }
    double z2 = z * z;
    double middle = n * proportion + z2 / 2;
    double half = z * StrictMath.sqrt(n * proportion * (1 - proportion) + z2 / 4);
    double low = (middle - half) / (n + z2);
    double high = (middle + half) / (n + z2);
    return new Interval(
        Math.max(0, Math.min(proportion, low)), Math.min(1, Math.max(proportion, high)));
  }

  /**
   * The 95 % score interval of successes / n; see {@link #interval(double, double)} for formula,
   * range and source. 6 of 60 is 4.7 to 20.1 %.
   *
   * @param successes the cases that have the property, 0 to n
   * @param n the cases, at least 1
   * @return the interval, in fractions
   * @throws IllegalArgumentException if n is under 1 or the successes are not in 0 to n
   */
  public static Interval interval(long successes, long n) {
    Arguments.checkCounts(successes, n);
    return interval((double) successes / n, (double) n);
  }
}
