package vitrine.render.chart;

/** A straight line between two points. */
record Segment(double x1, double y1, double x2, double y2) {

  /** Whether two lines cross. */
  boolean crosses(Segment other) {
    return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
        && other.side(x1, y1) * other.side(x2, y2) < 0;
  }

  private double side(double x, double y) {
    return Math.signum((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  }

  /** How near it comes to a point. */
  double distance(double x, double y) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
    double kept = Math.max(0, Math.min(1, along));
    double ax = x - x1 - kept * dx;
    double ay = y - y1 - kept * dy;
    return StrictMath.sqrt(ax * ax + ay * ay);
  }
}
