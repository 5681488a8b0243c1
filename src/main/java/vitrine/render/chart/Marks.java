package vitrine.render.chart;

import vitrine.report.Drawing;
import vitrine.report.Mark;

/** The marks of verdicts: a shape and a colour each, told apart without colour too. */
final class Marks {
  private static final double SIZE = 4.6;

  private Marks() {}

  /** Draws the mark of a rate at a place. */
  static void draw(Svg svg, Mark mark, double x, double y) {
    switch (mark) {
      case ABOVE ->
          svg.path(
              "M"
                  + Svg.number(x)
                  + " "
                  + Svg.number(y - SIZE - 0.7)
                  + "l"
                  + Svg.number(SIZE + 0.8)
                  + " "
                  + Svg.number(2 * SIZE)
                  + "h"
                  + Svg.number(-2 * SIZE - 1.6)
                  + "z",
              "fill",
              Ink.RUST);
      case BELOW ->
          svg.rectangle(
              x - SIZE + 0.4, y - SIZE + 0.4, 2 * SIZE - 0.8, 2 * SIZE - 0.8, "fill", Ink.BLUE);
      case UNDECIDED ->
          svg.leaf(
              "circle",
              "cx",
              x,
              "cy",
              y,
              "r",
              4.2,
              "fill",
              "#fff",
              "stroke",
              Ink.GREY,
              "stroke-width",
              1.8);
      case PLAIN -> svg.leaf("circle", "cx", x, "cy", y, "r", 4.2, "fill", Ink.INK);
      case NO_COUNT ->
          svg.path(
              "M" + Svg.number(x) + " " + Svg.number(y - 5.2) + "l5.2 5.2l-5.2 5.2l-5.2 -5.2z",
              "fill",
              "#fff",
              "stroke",
              Ink.GREY,
              "stroke-width",
              1.5);
    }
  }

  /** The colour of what belongs to a mark. */
  static String colour(Mark mark) {
    return switch (mark) {
      case ABOVE -> Ink.RUST;
      case BELOW -> Ink.BLUE;
      case UNDECIDED, NO_COUNT -> Ink.GREY;
      case PLAIN -> Ink.INK;
    };
  }

  /** Draws a rate on its axis: the interval where it has one, then the mark. */
  static void rate(Svg svg, Drawing.Rate rate, Axis axis, double y) {
    if (rate.value() == null) {
      return;
    }
    if (rate.low() != null) {
      String colour = colour(rate.mark());
      double end = axis.at(rate.high());
      svg.line(axis.at(rate.low()), y, end, y, "stroke", colour, "stroke-width", 2);
      if (rate.high() > axis.most()) {
        svg.path(
            "M" + Svg.number(end - 4) + " " + Svg.number(y - 4) + "l4 4l-4 4",
            "fill",
            "none",
            "stroke",
            colour);
      }
    }
    draw(svg, rate.mark(), axis.at(rate.value()), y);
  }
}
