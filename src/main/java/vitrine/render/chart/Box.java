package vitrine.render.chart;

/** A part of a picture with upright sides. */
record Box(double left, double top, double right, double bottom) {
  /** How far letters reach above their line, and below, as parts of their size. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.25;

  /** What a text takes up whose anchor is {@code start}, {@code middle} or {@code end}. */
  static Box ofText(double x, double y, String anchor, double width, double size) {
    double left =
        switch (anchor) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    return new Box(left, y - ABOVE * size, left + width, y + BELOW * size);
  }

  /** The same text by its middle. */
  static Box around(double x, double y, double width, double size) {
    return ofText(x, y + (ABOVE - BELOW) / 2 * size, "middle", width, size);
  }

  /** The line that letters of a size stand on to fill it. */
  double baseline(double size) {
    return bottom - BELOW * size;
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isWithin(Box other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }

  /** The place in it that is nearest to a height or a width, told by its two ends. */
  private static double nearest(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  double nearestX(double x) {
    return nearest(x, left, right);
  }

  double nearestY(double y) {
    return nearest(y, top, bottom);
  }

  /** How far a point is from it; 0 inside. */
  double distance(double x, double y) {
    double dx = x - nearestX(x);
    double dy = y - nearestY(y);
    return StrictMath.sqrt(dx * dx + dy * dy);
  }

  /** Whether a straight line goes through it: Liang and Barsky’s clipping. */
  boolean isCrossed(Segment line) {
    double dx = line.x2() - line.x1();
    double dy = line.y2() - line.y1();
    double[] towards = {-dx, dx, -dy, dy};
    double[] room = {line.x1() - left, right - line.x1(), line.y1() - top, bottom - line.y1()};
    double from = 0;
    double to = 1;
    for (int i = 0; i < 4; i++) {
      if (towards[i] == 0 && room[i] < 0) {
        return false;
      }
      if (towards[i] < 0) {
        from = Math.max(from, room[i] / towards[i]);
      } else if (towards[i] > 0) {
        to = Math.min(to, room[i] / towards[i]);
      }
    }
    return from <= to;
  }
}
