package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/** Years along a line: each takes a stretch and is named in the middle of it. */
record YearAxis(int first, int behind, double from, double to) {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 500};

  /** Least way between the names of two years. */
  private static final double ROOM = 42;

  /** Least way from the middle of a name to the ends: a little may stand out at the left. */
  private static final double LEFT = 13;

  private static final double RIGHT = 17;

  /** Whole years from one date to another. */
  static YearAxis of(double first, double last, double from, double to) {
    int start = (int) StrictMath.floor(first);
    int end = (int) StrictMath.floor(last) + 1;
    return new YearAxis(start, Math.max(end, start + 1), from, to);
  }

  double at(double year) {
    return from + (year - first) / (behind - first) * (to - from);
  }

  /** The years that are named. */
  List<Integer> named() {
    double wide = (to - from) / (behind - first);
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      step = STEPS[i] * wide >= ROOM ? STEPS[i] : step;
    }
    List<Integer> named = new ArrayList<>();
    for (int year = first; year < behind; year++) {
      double middle = at(year + 0.5);
      boolean inside = middle - from >= LEFT && to - middle >= RIGHT;
      if (year % step == 0 && (inside || behind - first == 1)) {
        named.add(year);
      }
    }
    return named;
  }
}
