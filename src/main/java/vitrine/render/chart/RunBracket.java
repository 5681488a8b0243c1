package vitrine.render.chart;

import java.util.List;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * The bracket around a vacant run with its words. A run that goes on in the next lane has a bracket
 * in each, open where it goes on; the words stand at the longest.
 */
final class RunBracket {
  private static final double TICK = 5;
  private static final double ROOM = 9;
  private static final double LINE = 17;

  private final Drawing.Street.Run run;
  private final List<StreetLane> lanes;
  private final double left;
  private final double width;
  private final List<String> words;
  private final int worded;

  RunBracket(
      Drawing.Street.Run run, List<StreetLane> lanes, Wording wording, double left, double width) {
    this.run = run;
    this.lanes = lanes;
    this.left = left;
    this.width = width;
    this.words =
        run == null ? List.of() : TextWidth.lines(wording.text(run.label()), Ink.SIZE, width);
    this.worded = worded();
  }

  private int worded() {
    int best = 0;
    for (int i = 1; i < lanes.size() && run != null; i++) {
      best = size(i) > size(best) ? i : best;
    }
    return best;
  }

  private int from(int lane) {
    return Math.max(run.from(), lanes.get(lane).from()[run.side()]);
  }

  private int to(int lane) {
    return Math.min(run.to(), lanes.get(lane).to()[run.side()] - 1);
  }

  private int size(int lane) {
    return to(lane) - from(lane) + 1;
  }

  private boolean isIn(int lane, int side) {
    return run != null && run.side() == side && size(lane) > 0;
  }

  /** How much room it takes on a side of a lane. */
  double height(int lane, int side) {
    if (!isIn(lane, side)) {
      return 0;
    }
    return ROOM + (lane == worded ? words.size() * LINE : 0);
  }

  /**
   * Draws what of it belongs to a side of a lane.
   *
   * @param above whether it stands above its side
   * @param y the edge that it stands at
   */
  void draw(Svg svg, int lane, int side, boolean above, double y) {
    if (!isIn(lane, side)) {
      return;
    }
    int first = lanes.get(lane).from()[side];
    double x1 = StreetStrip.x(left, from(lane) - first);
    double x2 = StreetStrip.x(left, to(lane) - first) + StateSquares.SIZE;
    double way = above ? -1 : 1;
    double inner = y + way * 2;
    double outer = inner + way * TICK;
    String path =
        (from(lane) == run.from() ? at('M', x1, inner) + at('L', x1, outer) : at('M', x1, outer))
            + at('L', x2, outer)
            + (to(lane) == run.to() ? at('L', x2, inner) : "");
    svg.path(path, "fill", "none", "stroke", Ink.RUST, "stroke-width", 1.5);
    if (lane == worded) {
      words(svg, above ? outer - words.size() * LINE - 3 : outer, x1);
    }
  }

  private static String at(char command, double x, double y) {
    return command + Svg.number(x) + " " + Svg.number(y);
  }

  private void words(Svg svg, double top, double x) {
    double widest =
        words.stream().mapToDouble(line -> TextWidth.of(line, Ink.SIZE)).max().orElse(0);
    boolean fromStart = x + widest <= width;
    for (int i = 0; i < words.size(); i++) {
      svg.label(
          fromStart ? x : width,
          top + (i + 1) * LINE - 2,
          fromStart ? "start" : "end",
          words.get(i),
          "font-size",
          Ink.SIZE,
          "fill",
          Ink.RUST);
    }
  }
}
