package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * Rates by how many premises they were counted over, in the bands in which chance alone puts them.
 * Dots are plain, for a verdict here would be one more than METHOD has; a name stands only at what
 * lies outside the wider band.
 */
final class FunnelPlot implements Chart {
  private static final double LEFT = 34;
  private static final double RIGHT = Ink.HALF - 8;
  private static final double TOP = 48;

  /** Where the second line of the key stands. */
  private static final double KEY = 32;

  private static final double BOTTOM = 326;
  private static final double FOOT = BOTTOM + 44;
  private static final double NAME = 190;

  /** Least way between two counts that are written under the axis. */
  private static final double TICK_ROOM = 34;

  private static final String INNER = "#dde2e7";

  private final Drawing.Funnel funnel;
  private final Wording wording;
  private final NumberStyle style;
  private final LogAxis across;
  private final Axis up;
  private final Svg svg = new Svg();
  private final NamePlacer placer =
      new NamePlacer(new Box(LEFT + 2, TOP - 4, Ink.HALF, BOTTOM - 2));

  FunnelPlot(Drawing.Funnel funnel, Wording wording) {
    this.funnel = funnel;
    this.wording = wording;
    this.style = wording.style();
    List<Drawing.Funnel.Limit> limits = funnel.limits();
    this.across = new LogAxis(limits.get(0).n(), limits.get(limits.size() - 1).n(), LEFT, RIGHT);
    double highest =
        funnel.dots().stream().mapToDouble(Drawing.Funnel.Dot::rate).max().orElse(0) * 1.06;
    double room = Math.min(limits.get(0).high(), 2 * funnel.common().value() + 0.05);
    Axis axis = Axis.fromNought(Math.min(1, Math.max(highest, room)), BOTTOM, TOP);
    this.up = new Axis(0, Math.min(1, axis.most()), BOTTOM, TOP);
  }

  @Override
  public Drawn draw() {
    bands();
    axes();
    head();
    double y = up.at(funnel.common().value());
    svg.line(LEFT, y, RIGHT, y, "stroke", Ink.RUST, "stroke-width", 1.4, "stroke-dasharray", "5 4");
    placer.avoid(new Segment(LEFT, y, RIGHT, y));
    List<Cluster> clusters = dots();
    common(y, clusters);
    List<DotName> names = names(clusters);
    List<DotName.Placed> placed = placer.place(names);
    placed.forEach(name -> name.drawLeader(svg));
    placed.forEach(name -> name.draw(svg));
    FootNotes notes = new FootNotes(wording).shared(clusters);
    double bottom = notes.unnamed(names.size() - placed.size()).draw(svg, FOOT);
    return new Drawn(Ink.HALF, bottom, svg.toString());
  }

  private void bands() {
    band(Ink.FAINT, Drawing.Funnel.Limit::widestLow, Drawing.Funnel.Limit::widestHigh);
    band(INNER, Drawing.Funnel.Limit::low, Drawing.Funnel.Limit::high);
  }

  private void band(
      String fill,
      ToDoubleFunction<Drawing.Funnel.Limit> low,
      ToDoubleFunction<Drawing.Funnel.Limit> high) {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (Drawing.Funnel.Limit limit : funnel.limits()) {
      String x = (above.isEmpty() ? "M" : "L") + Svg.number(across.at(limit.n())) + " ";
      above.append(x).append(Svg.number(up.at(high.applyAsDouble(limit))));
      String back = "L" + Svg.number(across.at(limit.n())) + " ";
      below.insert(0, back + Svg.number(up.at(low.applyAsDouble(limit))));
    }
    svg.path(above + below.toString() + "z", "fill", fill);
    edge(high);
    edge(low);
  }

  /** The limit itself, where it lies inside the axes. */
  private void edge(ToDoubleFunction<Drawing.Funnel.Limit> limits) {
    StringBuilder edge = new StringBuilder();
    for (Drawing.Funnel.Limit limit : funnel.limits()) {
      double rate = limits.applyAsDouble(limit);
      if (rate > 0 && rate < up.most()) {
        edge.append(edge.isEmpty() ? "M" : "L").append(Svg.number(across.at(limit.n())));
        edge.append(' ').append(Svg.number(up.at(rate)));
      }
    }
    if (!edge.isEmpty()) {
      svg.path(edge.toString(), "fill", "none", "stroke", Ink.OUTLINE, "stroke-width", 0.8);
    }
  }

  private void axes() {
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.GREY);
    for (double tick : up.ticks(5)) {
      double y = up.at(tick);
      svg.line(LEFT - 4, y, LEFT, y, "stroke", Ink.GREY);
      svg.label(LEFT - 8, y + 4.5, "end", style.percentNumber(tick, 0));
    }
    for (double tick : across.ticks(TICK_ROOM)) {
      double x = across.at(tick);
      svg.line(x, BOTTOM, x, BOTTOM + 4, "stroke", Ink.GREY);
      double half = TextWidth.of(style.count((long) tick), Ink.SIZE) / 2;
      double kept = Math.min(x, Ink.HALF - half);
      svg.label(kept, BOTTOM + 18, "middle", style.count((long) tick));
    }
    svg.line(LEFT, TOP, LEFT, BOTTOM, "stroke", Ink.GREY);
    svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, "stroke", Ink.GREY);
    double middle = (LEFT + RIGHT) / 2;
    svg.label(middle, BOTTOM + 38, "middle", wording.text("picture.premises-axis"));
    svg.close();
  }

  /** What the axis is of, and which band is which. */
  private void head() {
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.GREY);
    double x = key(0, INNER, style.percent(0.95, 0));
    key(x, Ink.FAINT, style.percent(0.998, 1));
    svg.label(0, KEY, "start", wording.text("picture.vacancy-axis"));
    svg.close();
  }

  /** A band in the key; where the next may begin. */
  private double key(double x, String fill, String text) {
    svg.rectangle(x + 0.5, 2.5, 16, 10, "fill", fill, "stroke", Ink.OUTLINE, "stroke-width", 0.8);
    svg.label(x + 22, 12, "start", text);
    return x + 22 + TextWidth.of(text, Ink.SIZE) + 14;
  }

  private List<Cluster> dots() {
    List<Drawing.Funnel.Dot> dots = funnel.dots();
    double[] xs = dots.stream().mapToDouble(dot -> across.at(dot.n())).toArray();
    double[] ys = dots.stream().mapToDouble(dot -> up.at(dot.rate())).toArray();
    List<Cluster> clusters = Cluster.of(xs, ys);
    for (Cluster cluster : clusters) {
      cluster.draw(svg, Ink.INK);
      placer.dot(cluster.x(), cluster.y(), cluster.radius());
    }
    return clusters;
  }

  /** The common rate’s name on its line, to the right if it may; in the key if dots are there. */
  private void common(double y, List<Cluster> clusters) {
    String text = wording.text(funnel.common().label());
    double width = TextWidth.bold(text, Ink.SIZE);
    Box free = null;
    for (double right = RIGHT; free == null && right - width >= LEFT + 4; right -= 6) {
      for (double base : new double[] {y - 5, y + 14}) {
        Box box = Box.ofText(right, base, "end", width, Ink.SIZE);
        boolean inside = box.top() >= TOP - 4 && box.bottom() <= BOTTOM;
        free = free == null && inside && isFree(box, clusters) ? box : free;
      }
    }
    if (free == null) {
      commonInKey(text);
    } else {
      DotName name = new DotName(text, RIGHT, y, 0, true, Ink.RUST);
      new DotName.Placed(name, free, null).draw(svg);
      placer.block(free);
    }
  }

  private static boolean isFree(Box box, List<Cluster> clusters) {
    return clusters.stream().allMatch(dot -> box.distance(dot.x(), dot.y()) >= dot.radius() + 1);
  }

  private void commonInKey(String text) {
    svg.line(
        Ink.HALF - 20,
        KEY - 4.5,
        Ink.HALF,
        KEY - 4.5,
        "stroke",
        Ink.RUST,
        "stroke-width",
        1.4,
        "stroke-dasharray",
        "5 4");
    svg.label(
        Ink.HALF - 26,
        KEY,
        "end",
        text,
        "font-size",
        Ink.SIZE,
        "font-weight",
        "bold",
        "fill",
        Ink.RUST);
  }

  private List<DotName> names(List<Cluster> clusters) {
    List<DotName> names = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<String> outside =
          cluster.members().stream()
              .map(funnel.dots()::get)
              .filter(Drawing.Funnel.Dot::outside)
              .map(dot -> wording.name(dot.town()))
              .toList();
      if (!outside.isEmpty()) {
        String text = Cluster.name(outside, NAME);
        names.add(new DotName(text, cluster.x(), cluster.y(), cluster.radius(), false, Ink.INK));
      }
    }
    return names;
  }
}
