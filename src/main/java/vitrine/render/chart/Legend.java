package vitrine.render.chart;

import java.util.List;

/** What the marks of a picture mean, side by side in as many lines as they need. */
final class Legend {
  private static final double LINE = 24;
  private static final double BETWEEN = 18;
  private static final double GAP = 6;

  /** How a mark is drawn: its middle is told. */
  interface Symbol {
    void draw(Svg svg, double x, double y);
  }

  /**
   * A mark and what it means.
   *
   * @param wide how wide the mark is
   */
  record Item(Symbol symbol, double wide, String text) {}

  private Legend() {}

  /** Draws it under a height; where it ends. */
  static double draw(Svg svg, List<Item> items, double width, double top) {
    double x = 0;
    double y = top + LINE / 2;
    for (Item item : items) {
      double room = width - item.wide - GAP;
      String text = TextWidth.fitted(item.text, Ink.SIZE, room);
      double wide = item.wide + GAP + TextWidth.of(text, Ink.SIZE);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += LINE;
      }
      item.symbol.draw(svg, x + item.wide / 2, y);
      double right = x + item.wide + GAP;
      svg.label(right, y + 4.5, "start", text, "font-size", Ink.SIZE, "fill", Ink.INK);
      x += wide + BETWEEN;
    }
    return items.isEmpty() ? top : y + LINE / 2;
  }
}
