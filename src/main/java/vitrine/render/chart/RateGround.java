package vitrine.render.chart;

import vitrine.report.Drawing;

/**
 * What rates are seen against: the classes of a scale as tints, and a reference as a dashed line.
 */
final class RateGround {
  /** From the least class to the highest. */
  static final String[] TINTS = {"#e4eff6", "#f3f5f7", "#fbf1ea", "#f6e3d7"};

  private final Drawing.Ground ground;
  private final Axis axis;

  RateGround(Drawing.Ground ground, Axis axis) {
    this.ground = ground;
    this.axis = axis;
  }

  /** An axis that holds rates and most of their intervals: to 30 % or further. */
  static Axis axis(Iterable<Drawing.Rate> rates, double from, double to) {
    double highest = 0.25;
    for (Drawing.Rate rate : rates) {
      if (rate.value() != null) {
        double end = rate.high() == null ? rate.value() : Math.min(rate.high(), rate.value() + 0.2);
        highest = Math.max(highest, end);
      }
    }
    double most = Math.min(1, StrictMath.ceil(highest * 10 - 1e-9) / 10);
    return new Axis(0, most, from, to);
  }

  /** The tint of a class by its place. */
  static String tint(int grade) {
    return TINTS[Math.min(grade, TINTS.length - 1)];
  }

  /** Draws it between two heights. */
  void draw(Svg svg, double top, double bottom) {
    double from = 0;
    for (int i = 0; i < ground.scale().size(); i++) {
      double to = Math.min(ground.scale().get(i).upper(), axis.most());
      if (to > from) {
        double x = axis.at(from);
        svg.rectangle(x, top, axis.at(to) - x, bottom - top, "fill", tint(i));
        if (i > 0) {
          svg.line(x, top, x, bottom, "stroke", Ink.PALE, "stroke-width", 0.8);
        }
      }
      from = to;
    }
    if (ground.reference() != null) {
      double x = axis.at(ground.reference().value());
      svg.line(
          x, top, x, bottom, "stroke", Ink.RUST, "stroke-width", 1.2, "stroke-dasharray", "4 3");
    }
  }
}
