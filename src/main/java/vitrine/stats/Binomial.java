package vitrine.stats;

/**
 * The binomial distribution of n trials with probability p, 0 &lt; p &lt; 1: density and outer
 * tails, the same to the last bit on every JDK.
 *
 * <p>The density is the saddle-point form of C. Loader (2000), Fast and accurate computation of
 * binomial probabilities, the one that R uses; its relative error stays near 10⁻¹⁴ around the mean
 * for large n, where differences of log-gammas lose digits.
 */
record Binomial(long n, double p) {

  private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

  /** A term this small beside the sum ends a tail. */
  private static final double NEGLIGIBLE = 1e-20;

  /** From here on five terms of Stirling's series are exact to a double. */
  private static final int SERIES_FROM = 16;

  /** The probability of exactly k successes, 0 ≤ k ≤ n. */
  double density(long k) {
    double failures = n - k;
    if (k == 0) {
      return StrictMath.exp(n * StrictMath.log1p(-p));
    }
    if (k == n) {
      return StrictMath.exp(n * StrictMath.log(p));
    }
    double exponent = stirlingError(n) - stirlingError(k) - stirlingError(failures);
    exponent -= deviance(k, n * p);
    exponent -= deviance(failures, n * (1 - p));
    double scale = LOG_TWO_PI + StrictMath.log(k) + StrictMath.log1p(-(double) k / n);
    return StrictMath.exp(exponent - scale / 2);
  }

  /** P(K ≤ k) for a k at or below the mode, so that the terms fall; 0 for k = −1. */
  double atMost(long k) {
    double term = k < 0 ? 0 : density(k);
    double sum = term;
    for (long i = k; i > 0 && term > sum * NEGLIGIBLE; i--) {
      term *= i * (1 - p) / ((n - i + 1) * p);
      sum += term;
    }
    return sum;
  }

  /** P(K ≥ k) for a k at or above the mode, so that the terms fall; 0 for k = n + 1. */
  double atLeast(long k) {
    double term = k > n ? 0 : density(k);
    double sum = term;
    for (long i = k; i < n && term > sum * NEGLIGIBLE; i++) {
      term *= (n - i) * p / ((i + 1) * (1 - p));
      sum += term;
    }
    return sum;
  }

  /** ln m! − ln(√(2πm)·(m/e)^m), for a whole m ≥ 1. */
  private static double stirlingError(double m) {
    if (m < SERIES_FROM) {
      return StrictMath.log(factorial(m))
          - (LOG_TWO_PI + StrictMath.log(m)) / 2
          + m
          - m * StrictMath.log(m);
    }
    double square = m * m;
    double tail = 1.0 / 1680 - 1.0 / 1188 / square;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - tail / square) / square) / square) / m;
  }

  private static double factorial(double m) {
    double product = 1;
    for (double i = 2; i <= m; i++) {
      product *= i;
    }
    return product;
  }

  /** x·ln(x/e) + e − x ≥ 0 for a count x > 0 and its expectation e, without cancellation. */
  static double deviance(double x, double e) {
    double difference = x - e;
    double v = difference / (x + e);
    if (Math.abs(v) >= 0.1) {
      return x * StrictMath.log(x / e) - difference;
    }
    double sum = difference * v;
    double power = 2 * x * v;
    for (int i = 3; ; i += 2) {
      power *= v * v;
      double next = sum + power / i;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }
}
