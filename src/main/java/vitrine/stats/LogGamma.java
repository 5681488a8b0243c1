package vitrine.stats;

/**
 * The logarithm of the gamma function of a positive number, the same to the last bit everywhere.
 */
final class LogGamma {
  private static final double HALF_LOG_TWO_PI = StrictMath.log(2 * Math.PI) / 2;

  /** From here on eight terms of Stirling's series are exact to a double. */
  private static final double SERIES_FROM = 12;

  /** B(2k) / (2k(2k − 1)), the coefficients of Stirling's series. */
  private static final double[] SERIES = {
    1.0 / 12,
    -1.0 / 360,
    1.0 / 1260,
    -1.0 / 1680,
    1.0 / 1188,
    -691.0 / 360360,
    1.0 / 156,
    -3617.0 / 122400
  };

  private LogGamma() {}

  /**
   * ln Γ(x).
   *
   * <p>Formula: Stirling's series at x + m ≥ 12, less the logarithm of x(x + 1)…(x + m − 1).
   *
   * <p>Shapes and units: a number. Range: all numbers; relative error near 10⁻¹⁵ but around the
   * zeros at 1 and 2, where it is absolute. Undefined cases: none.
   *
   * <p>Source: Abramowitz and Stegun (1964), 6.1.40.
   *
   * @param x greater than 0
   * @return the logarithm
   */
  static double of(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < SERIES_FROM) {
      product *= shifted;
      shifted++;
    }
    return stirling(shifted) + series(shifted) - (product == 1 ? 0 : StrictMath.log(product));
  }

  /** ln Γ(x) less Stirling's formula for it: small, and exact to a double from 12 on. */
  static double stirlingError(double x) {
    return x < SERIES_FROM ? of(x) - stirling(x) : series(x);
  }

  private static double stirling(double x) {
    return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI;
  }

  private static double series(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    double series = 0;
    for (int i = SERIES.length - 1; i >= 0; i--) {
      series = series * square + SERIES[i];
    }
    return series * inverse;
  }
}
