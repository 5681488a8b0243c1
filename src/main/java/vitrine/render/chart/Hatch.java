package vitrine.render.chart;

/**
 * Thin lines across a rectangle: what is not known. Drawn line by line, since a pattern would need
 * an id, and several pictures stand on a page.
 */
final class Hatch {
  private Hatch() {}

  /** Rising lines so far apart, as a path. */
  static String path(double x, double y, double width, double height, double apart) {
    StringBuilder path = new StringBuilder();
    for (double at = apart / 2 - height; at < width; at += apart) {
      double from = Math.max(0, at);
      double to = Math.min(width, at + height);
      if (to - from > 0.5) {
        path.append('M').append(Svg.number(x + from)).append(' ');
        path.append(Svg.number(y + height - (from - at))).append('L');
        path.append(Svg.number(x + to)).append(' ');
        path.append(Svg.number(y + height - (to - at)));
      }
    }
    return path.toString();
  }
}
