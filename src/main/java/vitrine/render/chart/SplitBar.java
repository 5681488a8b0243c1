package vitrine.render.chart;

import vitrine.render.NumberStyle;
import vitrine.report.Drawing;

/** A split of turnover as a bar: centre, pericentral, periphery, with their whole percents. */
final class SplitBar {
  /** Room that a number needs on both sides together. */
  private static final double LEAST_ROOM = 1;

  private final NumberStyle style;
  private final double size;

  /** Bars with numbers of a size. */
  SplitBar(NumberStyle style, double size) {
    this.style = style;
    this.size = size;
  }

  /** Draws a split that is known, in a bar as wide as the whole. */
  void draw(Svg svg, Drawing.Shares shares, double x, double y, double width, double height) {
    double at = share(svg, shares.centre(), x, y, width, height, Ink.BLUE, "#fff");
    at = share(svg, shares.pericentral(), at, y, width, height, Ink.SAND, Ink.INK);
    share(svg, shares.periphery(), at, y, width, height, Ink.PALE, Ink.INK);
  }

  private double share(
      Svg svg,
      double share,
      double x,
      double y,
      double width,
      double height,
      String fill,
      String ink) {
    double bar = share * width;
    svg.rectangle(x, y, Math.max(0, bar - 1), height, "fill", fill);
    String text = style.percentNumber(share, 0);
    if (TextWidth.of(text, size) + LEAST_ROOM <= bar) {
      double middle = x + (bar - 1) / 2;
      double base = y + height / 2 + size * 0.36;
      svg.label(middle, base, "middle", text, "font-size", size, "fill", ink);
    }
    return x + bar;
  }
}
