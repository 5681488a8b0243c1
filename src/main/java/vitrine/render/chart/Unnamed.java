package vitrine.render.chart;

import vitrine.render.Wording;
import vitrine.report.Message;
import vitrine.report.Value;

/** Says how many names found no room: nothing is left out silently. */
final class Unnamed {
  private static final double LINE = 20;

  private Unnamed() {}

  /** Draws the line under a picture that ends at a height, if there is anything to say. */
  static double draw(Svg svg, Wording wording, int count, double bottom) {
    if (count == 0) {
      return bottom;
    }
    String text = wording.text(Message.of("picture.unnamed", Value.count(count)));
    svg.label(0, bottom + LINE - 7, "start", text, "font-size", Ink.SIZE, "fill", Ink.GREY);
    return bottom + LINE;
  }
}
