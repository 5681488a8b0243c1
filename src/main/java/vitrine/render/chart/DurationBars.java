package vitrine.render.chart;

import java.util.List;
import java.util.stream.Stream;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Value;

/** Counts as bars, with the share of each; those of no known class apart and hatched. */
final class DurationBars implements Chart {
  private static final double ROW = 34;
  private static final double BAR = 20;
  private static final double LABEL = 150;
  private static final double GAP = 10;
  private static final double APART = 10;

  private final Drawing.Bars bars;
  private final Wording wording;
  private final double left;
  private final double room;
  private final long most;
  private final Svg svg = new Svg();

  DurationBars(Drawing.Bars bars, Wording wording) {
    this.bars = bars;
    this.wording = wording;
    double longest = labels().mapToDouble(text -> TextWidth.of(text, Ink.SIZE)).max().orElse(0);
    this.left = Math.min(longest, LABEL) + GAP;
    double values = values().mapToDouble(text -> TextWidth.of(text, Ink.SIZE)).max().orElse(0);
    this.room = Ink.HALF - left - values - GAP;
    long highest = bars.bars().stream().mapToLong(Drawing.Bars.Bar::count).max().orElse(0);
    this.most = Math.max(1, Math.max(highest, bars.unknown()));
  }

  private Stream<String> labels() {
    return Stream.concat(
        bars.bars().stream().map(bar -> text(bar.label())),
        bars.unknown() == 0 ? Stream.empty() : Stream.of(text(bars.unknownLabel())));
  }

  private Stream<String> values() {
    return Stream.concat(
        bars.bars().stream().map(this::value), Stream.of(wording.style().count(bars.unknown())));
  }

  private String text(Message message) {
    return wording.name(wording.text(message));
  }

  private String value(Drawing.Bars.Bar bar) {
    return wording.text(
        Message.of(
            "picture.count-share", Value.count(bar.count()), new Value.Percent(bar.share(), 0)));
  }

  @Override
  public Drawn draw() {
    double y = 0;
    for (Drawing.Bars.Bar bar : bars.bars()) {
      row(text(bar.label()), value(bar), bar.count(), false, y);
      y += ROW;
    }
    axis(0, y);
    if (bars.unknown() > 0) {
      y += APART;
      String value = wording.style().count(bars.unknown());
      row(text(bars.unknownLabel()), value, bars.unknown(), true, y);
      axis(y, y + ROW);
      y += ROW;
    }
    return new Drawn(Ink.HALF, y, svg.toString());
  }

  private void axis(double top, double bottom) {
    svg.line(left, top, left, bottom, "stroke", Ink.OUTLINE, "stroke-width", 1);
  }

  private void row(String label, String value, long count, boolean hatched, double y) {
    double top = y + (ROW - BAR) / 2;
    double base = y + ROW / 2 + 4.5;
    List<String> lines = TextWidth.lines(label, Ink.SIZE, LABEL);
    double first = base - (Math.min(2, lines.size()) - 1) * 7.5;
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      String line =
          i == 1 && lines.size() > 2
              ? TextWidth.fitted(lines.get(1) + " " + lines.get(2), Ink.SIZE, LABEL)
              : lines.get(i);
      svg.label(left - GAP, first + i * 15, "end", line, "font-size", Ink.SIZE, "fill", Ink.INK);
    }
    double wide = count * room / most;
    if (hatched) {
      svg.rectangle(
          left + 0.5,
          top + 0.5,
          Math.max(0, wide - 1),
          BAR - 1,
          "fill",
          "#fff",
          "stroke",
          Ink.OUTLINE,
          "stroke-width",
          1);
      svg.path(Hatch.path(left, top, wide, BAR, 7), "stroke", Ink.GREY, "stroke-width", 1);
    } else {
      svg.rectangle(left, top, wide, BAR, "fill", Ink.BLUE);
    }
    svg.label(left + wide + 6, base, "start", value, "font-size", Ink.SIZE, "fill", Ink.INK);
  }
}
