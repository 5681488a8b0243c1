package vitrine.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How far two quantities go together. */
public final class Correlation {
  private Correlation() {}

  /**
   * Pearson's correlation.
   *
   * <p>Formula: Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)²·Σ(y − ȳ)²), the means exact.
   *
   * <p>Shapes and units: as many values of both, left as they are; a number without unit. Range: −1
   * to 1. Undefined cases: under two values, or one of the two all the same, then empty.
   *
   * <p>Source: the definition; R, function {@code cor}.
   *
   * @param x values
   * @param y values of the same cases
   * @return the correlation, or empty
   * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
   */
  public static OptionalDouble pearson(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " and " + y.length + " values");
    }
    double[] a = centred(x);
    double[] b = centred(y);
    double size = StrictMath.sqrt(product(a, a)) * StrictMath.sqrt(product(b, b));
    return size > 0
        ? OptionalDouble.of(Math.max(-1, Math.min(1, product(a, b) / size)))
        : OptionalDouble.empty();
  }

  /**
   * Spearman's rank correlation: Pearson's of the ranks, equals sharing their mean rank.
   *
   * <p>Shapes, range and undefined cases: as {@link #pearson}. Source: R, function {@code
   * cor(method = "spearman")}.
   */
  public static OptionalDouble spearman(double[] x, double[] y) {
    return pearson(ranks(x), ranks(y));
  }

  /**
   * The covariance of x and y over the variance of y, the slope of x on y: how much of a difference
   * in y stands in x. Empty where y is all the same.
   */
  public static OptionalDouble slope(double[] x, double[] y) {
    double[] b = centred(y);
    double variance = product(b, b);
    return variance > 0
        ? OptionalDouble.of(product(centred(x), b) / variance)
        : OptionalDouble.empty();
  }

  private static double[] centred(double[] values) {
    double mean = Mean.of(values).orElse(0);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.stream(values)
        .map(
            value -> {
              long below = Arrays.stream(sorted).filter(other -> other < value).count();
              long equal = Arrays.stream(sorted).filter(other -> other == value).count();
              return below + (equal + 1) / 2.0;
            })
        .toArray();
  }
}
