package vitrine.bench;

import java.util.List;
import vitrine.stats.Quantiles;

/**
 * The middle of some measurements and the quartiles around it. Not the mean: one run during which
 * the machine did something else would move it.
 */
record Spread(double lower, double median, double upper) {
  /** Of at least one measurement; unknown where one of them is. */
  static Spread of(List<Double> measurements) {
    if (!measurements.stream().allMatch(Double::isFinite)) {
      return new Spread(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] values = measurements.stream().mapToDouble(Double::doubleValue).toArray();
    return new Spread(at(values, 0.25), at(values, 0.5), at(values, 0.75));
  }

  private static double at(double[] values, double p) {
    return Quantiles.type7(values, p).orElseThrow();
  }

  /**
   * The spread of the ratios of measurements that were made in the same round: what slows down a
   * whole round, slows down both and falls out.
   */
  static Spread ofRatios(List<Double> measurements, List<Double> base) {
    if (measurements.size() != base.size()) {
      throw new IllegalArgumentException("not as many measurements on both sides");
    }
    Double[] ratios = new Double[base.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = measurements.get(i) / base.get(i);
    }
    return of(List.of(ratios));
  }
}
