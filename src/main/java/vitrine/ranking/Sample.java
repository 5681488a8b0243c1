package vitrine.ranking;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import vitrine.model.Significant;
import vitrine.stats.Mean;
import vitrine.stats.Quantiles;

/**
 * The values of one component of all towns, turned so that more is better. NaN stands for a town
 * without a value, inside this package only.
 */
final class Sample {
  private final double[] values;
  private final double[] compared;
  private final DoubleUnaryOperator rounding;
  private final boolean up;
  private final boolean exact;
  private double mean = Double.NaN;
  private double deviation = Double.NaN;

  private Sample(double[] values, boolean up, boolean exact) {
    this.up = up;
    this.exact = exact;
    this.values =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(this::good).toArray();
    Arrays.sort(this.values);
    this.rounding = exact ? Significant::round : value -> value;
    this.compared = exact ? Arrays.stream(this.values).map(rounding).toArray() : this.values;
  }

  /** Of figures: exact sums, and equals where twelve digits agree. */
  static Sample of(double[] values, boolean up) {
    return new Sample(values, up, true);
  }

  /** Of one draw, of which there are thousands: plain sums in the order of values. */
  static Sample drawn(double[] values, boolean up) {
    return new Sample(values, up, false);
  }

  double good(double value) {
    return up ? value : -value;
  }

  int size() {
    return values.length;
  }

  double smallest() {
    return values[0];
  }

  double largest() {
    return values[values.length - 1];
  }

  double mean() {
    if (Double.isNaN(mean)) {
      mean = mean(values);
    }
    return mean;
  }

  double deviation() {
    if (Double.isNaN(deviation)) {
      double middle = mean();
      double[] squares = new double[values.length];
      for (int i = 0; i < values.length; i++) {
        squares[i] = (values[i] - middle) * (values[i] - middle);
      }
      deviation = StrictMath.sqrt(mean(squares));
    }
    return deviation;
  }

  private double mean(double[] of) {
    if (exact) {
      return Mean.of(of).orElse(0);
    }
    double sum = 0;
    for (double value : of) {
      sum += value;
    }
    return sum / of.length;
  }

  boolean isEqual() {
    return compared.length == 0 || compared[0] == compared[compared.length - 1];
  }

  /** How many towns are better than a value of theirs. */
  int better(double value) {
    return compared.length - below(Math.nextUp(rounding.applyAsDouble(good(value))));
  }

  /** How many towns have that value. */
  int equal(double value) {
    double own = rounding.applyAsDouble(good(value));
    return below(Math.nextUp(own)) - below(own);
  }

  /** How many values are under one. */
  private int below(double value) {
    int low = 0;
    int high = compared.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compared[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The values between the quantiles that leave out a share at either end; others are cut. */
  static double[] winsorised(double[] values, double share) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    if (known.length == 0) {
      return values;
    }
    double low = Quantiles.type7(known, share).orElseThrow();
    double high = Quantiles.type7(known, 1 - share).orElseThrow();
    return Arrays.stream(values)
        .map(value -> Double.isNaN(value) ? value : Math.min(high, Math.max(low, value)))
        .toArray();
  }
}
