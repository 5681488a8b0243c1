package vitrine.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * Splits of turnover in a triangle: the higher, the more of it is made in the centre; the further
 * left, the more in the periphery; the further right, the more in between. Only the part that holds
 * the splits is drawn, and a small triangle shows which part that is.
 */
final class TernaryPlot implements Chart {
  private static final double SIDE = 336;
  private static final double LEFT = (Ink.HALF - SIDE) / 2;
  private static final double TOP = 28;
  private static final double HEIGHT = SIDE * 0.8660254;
  private static final double BOTTOM = TOP + HEIGHT;
  private static final double FOOT = BOTTOM + 46;

  /** The small triangle of where the part lies. */
  private static final double KEY = 52;

  private static final double NAME = 190;

  /** So many towns are all named. */
  private static final int FEW = 8;

  /** Of more towns, no more than so many of those far from the line. */
  private static final int MOST_FAR = 6;

  private final Drawing.Ternary ternary;
  private final Wording wording;
  private final TernaryZoom zoom;
  private final Svg svg = new Svg();
  private final NamePlacer placer = new NamePlacer(new Box(0, TOP - 8, Ink.HALF, BOTTOM - 2));

  TernaryPlot(Drawing.Ternary ternary, Wording wording) {
    this.ternary = ternary;
    this.wording = wording;
    List<Drawing.Shares> all = new ArrayList<>();
    ternary.dots().forEach(dot -> all.add(dot.shares()));
    ternary.references().forEach(dot -> all.add(dot.shares()));
    this.zoom = TernaryZoom.of(all);
  }

  @Override
  public Drawn draw() {
    grid();
    avoidEdges();
    corners();
    if (!zoom.isWhole()) {
      key();
    }
    line();
    List<Cluster> clusters = dots();
    references();
    List<DotName> names = referenceNames();
    names.addAll(names(clusters));
    List<DotName.Placed> placed = placer.place(names);
    placed.forEach(name -> name.drawLeader(svg));
    placed.forEach(name -> name.draw(svg));
    FootNotes notes = new FootNotes(wording).shared(clusters);
    double bottom = notes.unnamed(names.size() - placed.size()).draw(svg, FOOT + 4);
    return new Drawn(Ink.HALF, bottom, svg.toString());
  }

  private double x(Drawing.Shares shares) {
    return LEFT + zoom.right(shares.centre(), shares.pericentral()) * SIDE;
  }

  private double y(Drawing.Shares shares) {
    return BOTTOM - zoom.up(shares.centre()) * HEIGHT;
  }

  private void grid() {
    for (double tick : zoom.ticks()) {
      double part = tick / zoom.size();
      double right = LEFT + SIDE;
      // Across: as much centre.
      double y = BOTTOM - part * HEIGHT;
      tick(
          new Segment(right - part * SIDE / 2, y, LEFT + part * SIDE / 2, y),
          zoom.centre() + tick,
          Ink.BLUE);
      // Upwards: as much pericentral.
      double up = (1 - part) * SIDE;
      tick(
          new Segment(LEFT + part * SIDE, BOTTOM, LEFT + part * SIDE + up / 2, TOP + part * HEIGHT),
          zoom.pericentral() + tick,
          Ink.BROWN);
      // Downwards: as much periphery.
      tick(
          new Segment(LEFT + up / 2, BOTTOM - (1 - part) * HEIGHT, LEFT + up, BOTTOM),
          zoom.periphery() + tick,
          Ink.GREY);
    }
    svg.path(
        "M"
            + point(LEFT, BOTTOM)
            + "L"
            + point(LEFT + SIDE / 2, TOP)
            + "L"
            + point(LEFT + SIDE, BOTTOM)
            + "z",
        "fill",
        "none",
        "stroke",
        Ink.INK);
  }

  /** Names keep off the edges. */
  private void avoidEdges() {
    double top = LEFT + SIDE / 2;
    placer.avoid(new Segment(LEFT, BOTTOM, top, TOP));
    placer.avoid(new Segment(top, TOP, LEFT + SIDE, BOTTOM));
  }

  /** A grid line that goes on beyond the edge to its value. */
  private void tick(Segment line, double tenths, String colour) {
    double length = StrictMath.hypot(line.x2() - line.x1(), line.y2() - line.y1());
    double dx = (line.x2() - line.x1()) / length;
    double dy = (line.y2() - line.y1()) / length;
    svg.line(line.x1(), line.y1(), line.x2(), line.y2(), "stroke", Ink.PALE);
    svg.line(line.x2(), line.y2(), line.x2() + 5 * dx, line.y2() + 5 * dy, "stroke", colour);
    String text = wording.style().percentNumber(tenths / 10, 0);
    String anchor = dy == 0 ? "end" : "start";
    double x = line.x2() + (dy == 0 ? -8 : dy < 0 ? 6 : 2);
    double y = line.y2() + (dy == 0 ? 4.5 : dy < 0 ? -1 : 17);
    svg.label(x, y, anchor, text, "font-size", Ink.SIZE, "fill", colour);
    placer.block(Box.ofText(x, y, anchor, TextWidth.of(text, Ink.SIZE), Ink.SIZE));
  }

  private void corners() {
    svg.open("g", "font-size", Ink.SIZE, "font-weight", "bold");
    corner(Ink.HALF / 2, TOP - 12, "middle", "picture.more-centre", Ink.BLUE);
    corner(0, FOOT - 6, "start", "picture.more-periphery", Ink.GREY);
    corner(Ink.HALF, FOOT - 6, "end", "picture.more-pericentral", Ink.BROWN);
    svg.close();
  }

  private void corner(double x, double y, String anchor, String key, String colour) {
    String text = wording.text(key);
    svg.label(x, y, anchor, text, "fill", colour);
    placer.block(Box.ofText(x, y, anchor, TextWidth.bold(text, Ink.SIZE), Ink.SIZE));
  }

  /** The whole triangle in small, and the part of it that is drawn. */
  private void key() {
    double height = KEY * 0.8660254;
    String whole = "M0.5 " + Svg.number(height + 1) + "L" + point(KEY / 2, 1) + "L";
    svg.path(whole + point(KEY - 0.5, height + 1) + "z", "fill", "none", "stroke", Ink.OUTLINE);
    double side = KEY * zoom.size() / 10;
    double x = KEY * (zoom.pericentral() / 10.0 + zoom.centre() / 20.0);
    double y = 1 + height * (1 - zoom.centre() / 10.0);
    svg.path(
        "M"
            + point(x, y)
            + "L"
            + point(x + side / 2, y - side * 0.8660254)
            + "L"
            + point(x + side, y)
            + "z",
        "fill",
        Ink.GREY);
    String text = wording.text("picture.part-shown");
    svg.label(0, height + 18, "start", text, "font-size", Ink.SIZE, "fill", Ink.GREY);
    double width = Math.max(KEY, TextWidth.of(text, Ink.SIZE));
    placer.block(new Box(0, 0, width, height + 22));
  }

  private static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }

  /** From one reference to the other. */
  private void line() {
    if (ternary.references().size() != 2) {
      return;
    }
    Drawing.Shares from = ternary.references().get(0).shares();
    Drawing.Shares to = ternary.references().get(1).shares();
    svg.line(
        x(from),
        y(from),
        x(to),
        y(to),
        "stroke",
        Ink.RUST,
        "stroke-width",
        1.4,
        "stroke-dasharray",
        "5 4");
    placer.avoid(new Segment(x(from), y(from), x(to), y(to)));
  }

  private List<Cluster> dots() {
    double[] xs = ternary.dots().stream().mapToDouble(dot -> x(dot.shares())).toArray();
    double[] ys = ternary.dots().stream().mapToDouble(dot -> y(dot.shares())).toArray();
    List<Cluster> clusters = Cluster.of(xs, ys);
    for (Cluster cluster : clusters) {
      cluster.draw(svg, Ink.INK);
      placer.dot(cluster.x(), cluster.y(), cluster.radius());
    }
    return clusters;
  }

  private void references() {
    for (Drawing.Ternary.Dot reference : ternary.references()) {
      double x = x(reference.shares());
      double y = y(reference.shares());
      svg.path("M" + point(x, y - 6) + "l6 6l-6 6l-6 -6z", "fill", Ink.RUST, "stroke", "#fff");
      placer.dot(x, y, 6);
    }
  }

  private List<DotName> referenceNames() {
    List<DotName> names = new ArrayList<>();
    for (Drawing.Ternary.Dot reference : ternary.references()) {
      String text = TextWidth.fitted(wording.text(reference.label()), Ink.SIZE * 1.1, NAME);
      names.add(new DotName(text, x(reference.shares()), y(reference.shares()), 6, true, Ink.RUST));
    }
    return names;
  }

  private List<DotName> names(List<Cluster> clusters) {
    Set<Integer> chosen = chosen();
    List<DotName> names = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (cluster.members().stream().anyMatch(chosen::contains)) {
        List<String> members =
            cluster.members().stream()
                .map(member -> wording.name(wording.text(ternary.dots().get(member).label())))
                .toList();
        String text = Cluster.name(members, NAME);
        names.add(new DotName(text, cluster.x(), cluster.y(), cluster.radius(), false, Ink.INK));
      }
    }
    return names;
  }

  /** Of many towns, those at the ends of each axis and those far from the line. */
  private Set<Integer> chosen() {
    List<Drawing.Ternary.Dot> dots = ternary.dots();
    Set<Integer> chosen = new LinkedHashSet<>();
    for (int i = 0; i < dots.size() && dots.size() <= FEW; i++) {
      chosen.add(i);
    }
    if (chosen.isEmpty() && !dots.isEmpty()) {
      chosen.add(highest(1, true));
      chosen.add(highest(-1, true));
      chosen.add(highest(1, false));
      chosen.add(highest(-1, false));
      int far = 0;
      for (int i = 0; i < dots.size() && far < MOST_FAR; i++) {
        far += dots.get(i).far() && chosen.add(i) ? 1 : 0;
      }
    }
    return chosen;
  }

  /** The town with the most, or for a sign of −1 the least, of the centre or the periphery. */
  private int highest(int sign, boolean ofCentre) {
    int best = 0;
    for (int i = 1; i < ternary.dots().size(); i++) {
      if (sign * (share(i, ofCentre) - share(best, ofCentre)) > 0) {
        best = i;
      }
    }
    return best;
  }

  private double share(int dot, boolean ofCentre) {
    Drawing.Shares shares = ternary.dots().get(dot).shares();
    return ofCentre ? shares.centre() : shares.periphery();
  }
}
