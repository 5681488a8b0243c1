package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Points of a picture that lie on each other: one dot with a ring, and their names together.
 *
 * @param members their places in the list they come from
 */
record Cluster(double x, double y, List<Integer> members) {
  /** Dots nearer than so cannot be told apart. */
  private static final double NEAR = 2;

  /** The radius of a dot, and of the ring around one that stands for several. */
  static final double DOT = 4.2;

  private static final double RING = 6.8;

  /** The dots of points, in the order of the first of each. */
  static List<Cluster> of(double[] x, double[] y) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      int at = i;
      Cluster near =
          clusters.stream()
              .filter(one -> StrictMath.hypot(one.x - x[at], one.y - y[at]) < NEAR)
              .findFirst()
              .orElse(null);
      if (near == null) {
        clusters.add(new Cluster(x[i], y[i], new ArrayList<>(List.of(i))));
      } else {
        near.members.add(i);
      }
    }
    return clusters;
  }

  double radius() {
    return members.size() > 1 ? RING : DOT;
  }

  /** Draws it in a colour. */
  void draw(Svg svg, String colour) {
    if (members.size() > 1) {
      svg.leaf(
          "circle",
          "cx",
          x,
          "cy",
          y,
          "r",
          RING,
          "fill",
          "none",
          "stroke",
          colour,
          "stroke-width",
          1.2);
    }
    svg.leaf(
        "circle", "cx", x, "cy", y, "r", DOT, "fill", colour, "stroke", "#fff", "stroke-width", 1);
  }

  /** The names of its members in so much room: of two both, of more the first and how many more. */
  static String name(List<String> names, double room) {
    return switch (names.size()) {
      case 1 -> TextWidth.fitted(names.get(0), Ink.SIZE, room);
      case 2 -> {
        double rest = room - TextWidth.of(", ", Ink.SIZE);
        double first = TextWidth.of(names.get(0), Ink.SIZE);
        double second = TextWidth.of(names.get(1), Ink.SIZE);
        double half = Math.max(rest / 2, rest - second);
        String one = TextWidth.fitted(names.get(0), Ink.SIZE, half);
        double other = rest - Math.min(first, TextWidth.of(one, Ink.SIZE));
        yield one + ", " + TextWidth.fitted(names.get(1), Ink.SIZE, other);
      }
      default -> {
        String more = " +" + (names.size() - 1);
        yield TextWidth.fitted(names.get(0), Ink.SIZE, room - TextWidth.of(more, Ink.SIZE)) + more;
      }
    };
  }
}
