package vitrine.render.chart;

import java.util.List;
import java.util.stream.Stream;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * Rates one under the other, each with its interval, on the classes of a scale and with a
 * reference: half a page wide where names are short and few, else as wide as the page.
 */
final class RatesPlot implements Chart {
  private static final double SHORT = 104;
  private static final double LONG = 250;
  private static final int FEW = 12;
  private static final double VALUE = 62;
  private static final double COUNT = 52;
  private static final double GAP = 12;
  private static final double HEAD = 42;
  private static final double ROW = 26;
  private static final double APART = 10;
  private static final double PAD = 8;
  private static final double LINE = 20;

  private final Drawing.Rates rates;
  private final Wording wording;
  private final NumberStyle style;
  private final double width;
  private final double room;
  private final List<String> names;
  private final Axis axis;
  private final RateGround ground;
  private final Svg svg = new Svg();

  RatesPlot(Drawing.Rates rates, Wording wording) {
    this.rates = rates;
    this.wording = wording;
    this.style = wording.style();
    double longest = texts().mapToDouble(text -> TextWidth.bold(text, Ink.SIZE)).max().orElse(0);
    boolean half = longest <= SHORT && rates.rows().size() <= FEW;
    this.width = half ? Ink.HALF : Ink.FULL;
    this.room = Math.min(longest, half ? SHORT : LONG);
    this.names = FittedNames.of(rates.rows().stream().map(this::name).toList(), Ink.SIZE, room);
    double right = width - VALUE - COUNT;
    this.axis =
        RateGround.axis(
            rates.rows().stream().map(Drawing.Rates.Row::rate).toList(),
            room + GAP + PAD,
            right - PAD);
    this.ground = new RateGround(rates.ground(), axis);
  }

  private Stream<String> texts() {
    return Stream.concat(
        Stream.of(wording.text(rates.heading())), rates.rows().stream().map(this::name));
  }

  private String name(Drawing.Rates.Row row) {
    return wording.name(wording.text(row.label()));
  }

  @Override
  public Drawn draw() {
    heads();
    double y = HEAD;
    double top = y;
    for (int i = 0; i < rates.rows().size(); i++) {
      if (opensGroup(i)) {
        y = group(i, top, y);
        top = y;
      }
      y += ROW;
    }
    ground.draw(svg, top, y);
    rows();
    return new Drawn(width, feet(y), svg.toString());
  }

  private boolean opensGroup(int row) {
    List<Drawing.Rates.Row> rows = rates.rows();
    return row > 0 && !rows.get(row).group().equals(rows.get(row - 1).group());
  }

  /** Ends the ground of the group above; where the next begins. */
  private double group(int row, double top, double y) {
    ground.draw(svg, top, y);
    return y + APART;
  }

  private void rows() {
    double y = HEAD;
    for (int i = 0; i < rates.rows().size(); i++) {
      y += opensGroup(i) ? APART : 0;
      row(rates.rows().get(i), names.get(i), y);
      y += ROW;
    }
  }

  private void heads() {
    svg.open("g", "font-size", Ink.SIZE, "font-weight", "bold", "fill", Ink.INK);
    String heading = TextWidth.fitted(wording.text(rates.heading()), Ink.SIZE * 1.1, room);
    svg.label(0, 14, "start", heading);
    svg.label(room + GAP, 14, "start", wording.text("picture.rate"));
    svg.label(width, 14, "end", "n");
    svg.close();
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.GREY);
    for (double tick : axis.ticks(width > Ink.HALF ? 8 : 4)) {
      svg.label(axis.at(tick), HEAD - 7, "middle", style.percentNumber(tick, 0));
    }
    svg.close();
  }

  private void row(Drawing.Rates.Row row, String name, double y) {
    double base = y + ROW / 2 + 4.7;
    Drawing.Rate rate = row.rate();
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.INK);
    svg.label(0, base, "start", name);
    Marks.rate(svg, rate, axis, y + ROW / 2);
    String value = rate.value() == null ? "–" : style.percent(rate.value(), 1);
    svg.label(width - COUNT, base, "end", value);
    String count = rate.n() == null ? "–" : style.count(rate.n());
    svg.label(width, base, "end", count, "fill", Ink.GREY);
    svg.close();
  }

  /** The name of the reference under its line, and the classes; where the picture ends. */
  private double feet(double y) {
    double bottom = y;
    if (rates.ground().reference() != null) {
      Drawing.Guide guide = rates.ground().reference();
      String text = TextWidth.fitted(wording.text(guide.label()), Ink.SIZE * 1.1, width);
      double half = TextWidth.bold(text, Ink.SIZE) / 2;
      double x = Math.max(half, Math.min(width - half, axis.at(guide.value())));
      svg.label(
          x,
          y + 17,
          "middle",
          text,
          "font-size",
          Ink.SIZE,
          "font-weight",
          "bold",
          "fill",
          Ink.RUST);
      bottom += LINE + 4;
    }
    return new ScaleKey(rates.ground().scale(), wording).draw(svg, width, bottom);
  }
}
