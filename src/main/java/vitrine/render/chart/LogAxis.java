package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts along a line on which each doubling takes the same way.
 *
 * @param least the count at {@code from}
 * @param most the count at {@code to}
 */
record LogAxis(double least, double most, double from, double to) {
  /** Which counts of each power of ten are named, from many to few. */
  private static final List<double[]> NAMED =
      List.of(new double[] {1, 1.5, 2, 3, 4, 5, 6, 8}, new double[] {1, 2, 5}, new double[] {1});

  /** Where a count lies; what lies beyond an end is put at the end. */
  double at(double count) {
    double kept = Math.max(least, Math.min(most, count));
    double way = StrictMath.log(kept / least) / StrictMath.log(most / least);
    return from + way * (to - from);
  }

  /** Round counts along the axis, as many as leave room between each other. */
  List<Double> ticks(double room) {
    List<Double> ticks = List.of();
    for (double[] named : NAMED) {
      ticks = ticks(named);
      if (isRoomy(ticks, room)) {
        return ticks;
      }
    }
    return ticks;
  }

  private List<Double> ticks(double[] named) {
    List<Double> ticks = new ArrayList<>();
    for (double power = 1; power <= most; power *= 10) {
      for (double one : named) {
        double tick = one * power;
        if (tick >= least && tick <= most && tick % 1 == 0) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  private boolean isRoomy(List<Double> ticks, double room) {
    for (int i = 1; i < ticks.size(); i++) {
      if (at(ticks.get(i)) - at(ticks.get(i - 1)) < room) {
        return false;
      }
    }
    return true;
  }
}
