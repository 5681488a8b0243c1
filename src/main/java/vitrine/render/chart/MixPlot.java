package vitrine.render.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/** The families of a town’s shops: its shares with intervals, and a tick for the group’s. */
final class MixPlot implements Chart {
  private static final double NAME = 250;
  private static final double COUNT = 62;
  private static final double SHARE = 84;
  private static final double GAP = 16;
  private static final double ROW = 24;

  /** The names of the columns and the axis, under the legend. */
  private static final double HEAD = 36;

  private static final double TICK = 16;

  private final Drawing.Mix mix;
  private final Wording wording;
  private final NumberStyle style;
  private final boolean grouped;
  private final double countAt;
  private final double right;
  private final Axis axis;
  private final Svg svg = new Svg();

  MixPlot(Drawing.Mix mix, Wording wording) {
    this.mix = mix;
    this.wording = wording;
    this.style = wording.style();
    this.grouped = mix.rows().stream().anyMatch(row -> row.groupShare() != null);
    double longest =
        mix.rows().stream().mapToDouble(row -> TextWidth.of(name(row), Ink.SIZE)).max().orElse(0);
    this.countAt = Math.max(Math.min(longest, NAME), 60) + COUNT;
    this.right = Ink.FULL - (grouped ? 2 : 1) * SHARE;
    this.axis = Axis.fromNought(highest(), countAt + GAP, right - GAP);
  }

  private String name(Drawing.Mix.Row row) {
    return wording.name(wording.text(row.label()));
  }

  private double highest() {
    return mix.rows().stream()
        .flatMap(row -> Stream.of(row.share().value(), row.share().high(), row.groupShare()))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  @Override
  public Drawn draw() {
    double top = Legend.draw(svg, legend(), Ink.FULL, 0) + 6;
    heads(top);
    double y = top + HEAD;
    for (Drawing.Mix.Row row : mix.rows()) {
      row(row, y);
      y += ROW;
    }
    return new Drawn(Ink.FULL, y + 4, svg.toString());
  }

  private List<Legend.Item> legend() {
    Legend.Item own =
        new Legend.Item(
            (out, x, y) -> {
              out.line(x - 14, y, x + 14, y, "stroke", Ink.BLUE, "stroke-width", 2);
              dot(out, x, y);
            },
            28,
            wording.name(wording.text(mix.own())));
    Legend.Item group = new Legend.Item(MixPlot::tick, 4, wording.name(wording.text(mix.group())));
    return grouped ? List.of(own, group) : List.of(own);
  }

  private static void dot(Svg svg, double x, double y) {
    svg.leaf(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        4.6,
        "fill",
        Ink.BLUE,
        "stroke",
        "#fff",
        "stroke-width",
        1);
  }

  private static void tick(Svg svg, double x, double y) {
    svg.line(x, y - TICK / 2, x, y + TICK / 2, "stroke", Ink.INK, "stroke-width", 2.4);
  }

  private void heads(double top) {
    svg.open("g", "font-weight", "bold", "font-size", Ink.SIZE, "fill", Ink.INK);
    svg.label(0, top + 13, "start", wording.text("picture.mix.family"));
    svg.label(countAt, top + 13, "end", wording.text("picture.mix.premises"));
    svg.label(right + SHARE, top + 13, "end", wording.text("picture.mix.share"));
    if (grouped) {
      svg.label(right + 2 * SHARE, top + 13, "end", wording.text("picture.mix.group-share"));
    }
    svg.close();
    double bottom = top + HEAD + mix.rows().size() * ROW;
    for (double tick : axis.ticks(5)) {
      double x = axis.at(tick);
      svg.line(x, top + HEAD - 4, x, bottom, "stroke", Ink.PALE, "stroke-width", 1);
      svg.label(
          x,
          top + HEAD - 9,
          "middle",
          style.percent(tick, 0),
          "font-size",
          Ink.SIZE,
          "fill",
          Ink.GREY);
    }
  }

  private void row(Drawing.Mix.Row row, double y) {
    double middle = y + ROW / 2;
    double base = middle + 4.5;
    Drawing.Rate share = row.share();
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.INK);
    svg.label(0, base, "start", TextWidth.fitted(name(row), Ink.SIZE, NAME));
    svg.label(countAt, base, "end", style.count(row.count()));
    String own = share.value() == null ? "–" : style.percent(share.value(), 1);
    svg.label(right + SHARE, base, "end", own);
    if (grouped) {
      String group = row.groupShare() == null ? "–" : style.percent(row.groupShare(), 1);
      svg.label(right + 2 * SHARE, base, "end", group);
    }
    svg.close();
    if (share.low() != null) {
      double from = axis.at(share.low());
      svg.line(from, middle, axis.at(share.high()), middle, "stroke", Ink.BLUE, "stroke-width", 2);
    }
    if (row.groupShare() != null) {
      tick(svg, axis.at(row.groupShare()), middle);
    }
    if (share.value() != null) {
      dot(svg, axis.at(share.value()), middle);
    }
  }
}
