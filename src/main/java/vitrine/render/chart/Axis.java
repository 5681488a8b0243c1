package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Values along a line of a picture.
 *
 * @param least the value at {@code from}
 * @param most the value at {@code to}
 */
record Axis(double least, double most, double from, double to) {

  /** Where a value lies; what lies beyond an end is put at the end. */
  double at(double value) {
    double kept = Math.max(least, Math.min(most, value));
    return from + (kept - least) / (most - least) * (to - from);
  }

  /** An axis from nought to a round value that is not less than the highest. */
  static Axis fromNought(double highest, double from, double to) {
    double step = step(highest, 5);
    double most = Math.max(step, StrictMath.ceil(highest / step - 1e-9) * step);
    return new Axis(0, most, from, to);
  }

  /** Round values along the axis, so many at most or one more. */
  List<Double> ticks(int count) {
    double step = step(most - least, count);
    List<Double> ticks = new ArrayList<>();
    long first = (long) StrictMath.ceil(least / step - 1e-9);
    for (long i = first; i * step <= most + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** The highest of one, two or five times a power of ten that is not above a value. */
  static double round(double most) {
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(most) + 1e-9));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
  }

  /** One, two or five times a power of ten. */
  private static double step(double range, int count) {
    double raw = range / count;
    double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(raw)));
    for (int times : new int[] {1, 2, 5}) {
      if (times * power >= raw * (1 - 1e-9)) {
        return times * power;
      }
    }
    return 10 * power;
  }
}
