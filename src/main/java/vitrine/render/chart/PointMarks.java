package vitrine.render.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vitrine.model.Status;
import vitrine.report.Drawing;

/**
 * Premises of a map as marks: a shape and a colour for each status, all of one status in one path.
 * Places are whole steps of a grid that is no finer than a screen shows; what falls on one place of
 * it is one mark. The more there are, the smaller the marks and the wider the grid.
 */
final class PointMarks {
  /** In which order they are drawn: vacant ones last, above all others. */
  static final List<Status> ORDER =
      List.of(
          Status.EXCLUDED,
          Status.OCCUPIED,
          Status.STORAGE,
          Status.WORKS,
          Status.UNKNOWN,
          Status.VACANT);

  /** A map of so many letters is still small enough to be sent. */
  private static final int MOST = 120_000;

  /** From one mark to the next. */
  private static final int MOVE = 7;

  private static final int MANY = 2000;
  private static final int FEW = 400;

  /** A place of the grid. */
  private record Place(long right, long down) {}

  private static final Comparator<Place> BY_LINES =
      Comparator.comparingLong(Place::down).thenComparingLong(Place::right);

  private final Collection<Drawing.Map.Point> points;
  private final MapFrame frame;
  private final double size;
  private final double grid;

  PointMarks(Collection<Drawing.Map.Point> points, MapFrame frame) {
    this.points = points;
    this.frame = frame;
    this.size = points.size() <= FEW ? 3.2 : points.size() <= MANY ? 2.3 : 1.7;
    double wide = 0.5;
    while (letters(wide) > MOST) {
      wide *= 2;
    }
    this.grid = wide;
  }

  private long letters(double wide) {
    return ORDER.stream()
        .mapToLong(
            status ->
                (long) places(status, wide).size() * (MOVE + shape(status, size / wide).length()))
        .sum();
  }

  private TreeSet<Place> places(Status status, double wide) {
    TreeSet<Place> places = new TreeSet<>(BY_LINES);
    for (Drawing.Map.Point point : points) {
      if (point.status() == status) {
        long right = Math.round(frame.x(point.east()) / wide);
        places.add(new Place(right, Math.round(frame.y(point.north()) / wide)));
      }
    }
    return places;
  }

  /** Draws them all. */
  void draw(Svg svg) {
    for (Status status : ORDER) {
      TreeSet<Place> places = places(status, grid);
      if (!places.isEmpty()) {
        String scale = Double.compare(grid, 0.5) == 0 ? ".5" : Svg.number(grid);
        svg.open("g", "transform", "scale(" + scale + ")");
        draw(svg, status, path(places, shape(status, size / grid)), size / grid);
        svg.close();
      }
    }
  }

  /** Draws one mark by its middle. */
  static void draw(Svg svg, Status status, double x, double y, double size) {
    String start = "M" + Svg.number(x) + " " + Svg.number(y);
    draw(svg, status, start + shape(status, size), size);
  }

  /** From each place to the next, and at each the shape, which ends where it begins. */
  private static String path(TreeSet<Place> places, String shape) {
    StringBuilder path = new StringBuilder();
    Place last = new Place(0, 0);
    for (Place place : places) {
      long down = place.down() - last.down();
      path.append('m').append(place.right() - last.right());
      path.append(down < 0 ? "" : " ").append(down).append(shape);
      last = place;
    }
    return path.toString();
  }

  /** A shape around where the pen is; it comes back there. */
  private static String shape(Status status, double size) {
    return switch (status) {
      case OCCUPIED, EXCLUDED -> "h0";
      case VACANT -> diamond(size * 1.4 + 0.5);
      case WORKS -> triangle(size + 1);
      case STORAGE -> square(size);
      case UNKNOWN -> plus(size + 0.6);
    };
  }

  private static String diamond(double half) {
    String s = Svg.number(half);
    return "m0-" + s + "l" + s + " " + s + "-" + s + " " + s + "-" + s + "-" + s + "zm0 " + s;
  }

  private static String triangle(double half) {
    String s = Svg.number(half);
    return "m0-"
        + s
        + "l"
        + s
        + " "
        + Svg.number(2 * half)
        + "h-"
        + Svg.number(2 * half)
        + "zm0 "
        + s;
  }

  private static String square(double half) {
    String s = Svg.number(half);
    String side = Svg.number(2 * half);
    return "m-" + s + "-" + s + "h" + side + "v" + side + "h-" + side + "zm" + s + " " + s;
  }

  private static String plus(double half) {
    String s = Svg.number(half);
    String whole = Svg.number(2 * half);
    return "m-" + s + " 0h" + whole + "m-" + s + "-" + s + "v" + whole + "m0-" + s;
  }

  private static void draw(Svg svg, Status status, String path, double size) {
    switch (status) {
      case OCCUPIED -> dots(svg, path, Ink.SLATE, 2 * size);
      case EXCLUDED -> dots(svg, path, Ink.OUTLINE, size);
      case VACANT -> haloed(svg, path, size * 0.7);
      case WORKS -> shapes(svg, path, Ink.SAND, Ink.BROWN, size * 0.4);
      case STORAGE -> shapes(svg, path, Ink.GREY, null, null);
      case UNKNOWN -> shapes(svg, path, "none", Ink.INK, size * 0.45);
    }
  }

  /** On a rim of white that stands out from other marks, but not from vacant ones beside it. */
  private static void haloed(Svg svg, String path, double rim) {
    svg.path(
        path, "fill", Ink.RUST, "stroke", "#fff", "stroke-width", rim, "paint-order", "stroke");
  }

  /** Lines of no length with round ends. */
  private static void dots(Svg svg, String path, String colour, double width) {
    svg.path(
        path, "fill", "none", "stroke", colour, "stroke-width", width, "stroke-linecap", "round");
  }

  private static void shapes(Svg svg, String path, String fill, String line, Double width) {
    svg.path(path, "fill", fill, "stroke", line, "stroke-width", width);
  }
}
