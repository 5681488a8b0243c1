package vitrine.render.chart;

import java.util.List;
import vitrine.report.Drawing;

/**
 * Where points of a map lie in a picture: as many points of the picture for a metre to the east as
 * for one to the north.
 *
 * @param west what lies at the left edge
 * @param north what lies at the upper edge
 * @param scale points of the picture for a metre
 */
record MapFrame(double west, double north, double scale, double width, double height) {
  /** Room for the marks at the edges. */
  private static final double MARGIN = 8;

  /** A map of a single place shows so many metres around it. */
  private static final double LEAST = 60;

  private static final double WIDE_HEIGHT = 560;
  private static final double TALL_HEIGHT = 520;
  private static final int FEW = 60;

  /** The frame of points: as wide as the page, or half of that where they are few or stand tall. */
  static MapFrame of(List<Drawing.Map.Point> points) {
    double west = points.stream().mapToDouble(Drawing.Map.Point::east).min().orElse(0);
    double east = points.stream().mapToDouble(Drawing.Map.Point::east).max().orElse(0);
    double south = points.stream().mapToDouble(Drawing.Map.Point::north).min().orElse(0);
    double north = points.stream().mapToDouble(Drawing.Map.Point::north).max().orElse(0);
    double across = Math.max(LEAST, east - west);
    double along = Math.max(LEAST / 2, north - south);
    boolean half = points.size() <= FEW || along > across * 1.1;
    double width = half ? Ink.HALF : Ink.FULL;
    double high = half ? TALL_HEIGHT : WIDE_HEIGHT;
    double scale = Math.min((width - 2 * MARGIN) / across, (high - 2 * MARGIN) / along);
    double height = along * scale + 2 * MARGIN;
    return new MapFrame(
        (west + east) / 2 - width / 2 / scale,
        (south + north) / 2 + height / 2 / scale,
        scale,
        width,
        height);
  }

  double x(double east) {
    return (east - west) * scale;
  }

  double y(double north) {
    return (this.north - north) * scale;
  }
}
