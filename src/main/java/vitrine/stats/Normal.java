package vitrine.stats;

/** The standard normal distribution, the same to the last bit on every JDK. */
public final class Normal {
  /** Up to here the series of the middle loses no digit of the tail that matters. */
  private static final double MIDDLE = 2;

  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
  private static final int MOST_TERMS = 1000;
  private static final double CONVERGED = 1e-16;

  private Normal() {}

  /**
   * The probability of a number at least as far from 0 as z: 2·(1 − Φ(|z|)).
   *
   * <p>Formula: near 0, 1 − 2φ(z)·Σ z^(2k+1)/(1·3·…·(2k+1)); in the tail, 2φ(z) times Laplace's
   * continued fraction.
   *
   * <p>Shapes and units: a number in, a probability out. Range: 0 to 1; relative error near 10⁻¹⁴;
   * 0 only beyond what a double holds. Undefined cases: none.
   *
   * <p>Source: Abramowitz and Stegun (1964), 26.2.11 and 26.2.14.
   *
   * @param z a finite number
   * @return the probability
   * @throws IllegalArgumentException if z is not finite
   */
  public static double twoSided(double z) {
    Arguments.checkFinite(z);
    double x = Math.abs(z);
    double density = StrictMath.exp(-x * x / 2) / ROOT_TWO_PI;
    return x < MIDDLE ? 1 - 2 * density * series(x) : 2 * density * fraction(x);
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int odd = 3; term > sum * CONVERGED; odd += 2) {
      term *= x * x / odd;
      sum += term;
    }
    return sum;
  }

  /** 1/(x + 1/(x + 2/(x + 3/(x + …)))), from as deep as it needs. */
  private static double fraction(double x) {
    double value = x;
    int terms = (int) Math.min(MOST_TERMS, 30 + 400 / x);
    for (int k = terms; k > 0; k--) {
      value = x + k / value;
    }
    return 1 / value;
  }
}
