package vitrine.render.chart;

import java.util.EnumMap;
import java.util.Map;
import vitrine.model.Status;

/**
 * Premises of a street as squares. Each status has a look that tells it apart without its colour:
 * vacant ones are struck through, works dashed, stores have a filled middle, unknown ones are
 * hatched, and of what is no longer commercial a stroke is left. Squares of one status are one
 * path.
 */
final class StateSquares {
  /** How wide and high a square is. */
  static final double SIZE = 20;

  private static final String OCCUPIED = "#d3e3ed";
  private static final String WORKS = "#f7f0e4";

  private final Map<Status, StringBuilder> squares = new EnumMap<>(Status.class);
  private final Map<Status, StringBuilder> signs = new EnumMap<>(Status.class);

  /** Adds a square by its upper left corner. */
  void add(Status status, double x, double y) {
    double inset = status == Status.VACANT ? 1 : 0.5;
    String side = Svg.number(SIZE - 2 * inset);
    squares
        .computeIfAbsent(status, unused -> new StringBuilder())
        .append(at(x + inset, y + inset) + "h" + side + "v" + side + "h-" + side + "z");
    signs.computeIfAbsent(status, unused -> new StringBuilder()).append(sign(status, x, y));
  }

  private static String at(double x, double y) {
    return "M" + Svg.number(x) + " " + Svg.number(y);
  }

  private static String sign(Status status, double x, double y) {
    return switch (status) {
      case OCCUPIED, WORKS -> "";
      case VACANT -> at(x + 4.5, y + 15.5) + "l11 -11";
      case STORAGE -> at(x + 6, y + 6) + "h8v8h-8z";
      case UNKNOWN -> Hatch.path(x + 0.5, y + 0.5, SIZE - 1, SIZE - 1, 6);
      case EXCLUDED -> at(x + 6, y + 10) + "h8";
    };
  }

  /** Draws all that were added. */
  void draw(Svg svg) {
    squares.forEach((status, path) -> square(svg, status, path.toString()));
    signs.forEach((status, path) -> sign(svg, status, path.toString()));
  }

  private static void square(Svg svg, Status status, String path) {
    switch (status) {
      case OCCUPIED -> outlined(svg, path, OCCUPIED, Ink.SLATE, 1, null);
      case VACANT -> outlined(svg, path, "#fff", Ink.RUST, 2, null);
      case WORKS -> outlined(svg, path, WORKS, Ink.BROWN, 1.4, "3.5 2.5");
      case STORAGE, UNKNOWN -> outlined(svg, path, "#fff", Ink.OUTLINE, 1, null);
      case EXCLUDED -> {}
    }
  }

  private static void outlined(
      Svg svg, String path, String fill, String line, double width, String dashes) {
    svg.path(path, "fill", fill, "stroke", line, "stroke-width", width, "stroke-dasharray", dashes);
  }

  private static void sign(Svg svg, Status status, String path) {
    switch (status) {
      case OCCUPIED, WORKS -> {}
      case STORAGE -> svg.path(path, "fill", Ink.GREY);
      case VACANT -> svg.path(path, "stroke", Ink.RUST, "stroke-width", 2, "fill", "none");
      case UNKNOWN -> svg.path(path, "stroke", Ink.GREY, "stroke-width", 1, "fill", "none");
      case EXCLUDED -> svg.path(path, "stroke", Ink.OUTLINE, "stroke-width", 1.6, "fill", "none");
    }
  }

  /** The look of a status in a legend. */
  static Legend.Symbol symbol(Status status) {
    return (svg, x, y) -> {
      StateSquares one = new StateSquares();
      one.add(status, x - SIZE / 2, y - SIZE / 2);
      one.draw(svg);
    };
  }
}
