package vitrine.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Quantiles of a sample, by linear interpolation between its order statistics. */
public final class Quantiles {

  private Quantiles() {}

  /**
   * The median: the middle value, or the mean of the two middle ones.
   *
   * <p>Formula: {@link #type7} at p = 0.5.
   *
   * <p>Shapes and units: any number of values, in any order, left as they are; the unit of the
   * values. Range: smallest to largest value. Undefined cases: no value, then empty.
   *
   * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The
   * American Statistician 50, 361–365.
   *
   * @param values the sample
   * @return the median, or empty
   * @throws IllegalArgumentException if a value is NaN or infinite
   */
  public static OptionalDouble median(double[] values) {
    return type7(values, 0.5);
  }

  /**
   * The quantile of type 7, the default of R and of spreadsheets.
   *
   * <p>Formula: with the n values in rising order x(0) ≤ … ≤ x(n−1), h = (n − 1)p and k = ⌊h⌋: (1 −
   * (h − k))·x(k) + (h − k)·x(k+1).
   *
   * <p>Shapes and units: any number of values, in any order, left as they are; the unit of the
   * values. Range: smallest value (p = 0) to largest (p = 1). Undefined cases: no value, then
   * empty.
   *
   * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The
   * American Statistician 50, 361–365, definition 7; R, function {@code quantile}.
   *
   * @param values the sample
   * @param p the share of the sample that lies below, 0 to 1
   * @return the quantile, or empty
   * @throws IllegalArgumentException if a value is NaN or infinite, or p is not in [0, 1]
   */
  public static OptionalDouble type7(double[] values, double p) {
    Arguments.checkFinite(values);
    Arguments.checkProportion(p);
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return OptionalDouble.of(interpolate(sorted, (sorted.length - 1) * p));
  }

  /**
   * Two quantiles of one sample, each as {@link #type7} has it; the sample is ordered once.
   *
   * @param values the sample, at least one value
   * @param low the share that lies below the first
   * @param high the share that lies below the second, not less
   * @throws IllegalArgumentException if a value is NaN or infinite, a share is not in [0, 1], or
   *     there is no value
   */
  public static Interval between(double[] values, double low, double high) {
    Arguments.checkFinite(values);
    Arguments.checkProportion(low);
    Arguments.checkProportion(high);
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return new Interval(interpolate(sorted, last * low), interpolate(sorted, last * high));
  }

  private static double interpolate(double[] sorted, double index) {
    double low = sorted[(int) Math.floor(index)];
    double high = sorted[(int) Math.ceil(index)];
    double weight = index - Math.floor(index);
    return low == high ? low : (1 - weight) * low + weight * high;
  }
}
