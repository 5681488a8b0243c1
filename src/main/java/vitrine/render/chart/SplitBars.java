package vitrine.render.chart;

import java.util.List;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Message;
import vitrine.report.Value;

/**
 * Splits of turnover as bars, one under the other, with the gaps of the centre’s share beside them.
 * The references are bars too; from each a dashed line runs down at the end of its centre, so that
 * the gaps can be seen.
 */
final class SplitBars implements Chart {
  private static final double NAME = 236;
  private static final double GAPS = 100;
  private static final double BETWEEN = 14;
  private static final double HEAD = 46;
  private static final double ROW = 24;
  private static final double BAR = 17;

  /** Between the references and the towns. */
  private static final double APART = 10;

  private final Drawing.Splits splits;
  private final Wording wording;
  private final NumberStyle style;
  private final SplitBar bar;
  private final double width;
  private final List<String> names;
  private final Svg svg = new Svg();

  SplitBars(Drawing.Splits splits, Wording wording) {
    this.splits = splits;
    this.wording = wording;
    this.style = wording.style();
    this.bar = new SplitBar(style, Ink.SIZE);
    this.names =
        FittedNames.of(
            splits.rows().stream().map(row -> wording.name(wording.text(row.label()))).toList(),
            Ink.SIZE,
            NAME - BETWEEN);
    this.width = Ink.FULL - NAME - splits.against().size() * GAPS;
  }

  @Override
  public Drawn draw() {
    heads();
    double y = HEAD;
    double bottom = bottom();
    for (int i = 0; i < splits.rows().size(); i++) {
      Drawing.Splits.Row row = splits.rows().get(i);
      y += isApart(i) ? APART : 0;
      if (row.reference() && row.shares().isKnown()) {
        guide(row.shares(), y, bottom);
      }
      y += ROW;
    }
    y = HEAD;
    for (int i = 0; i < splits.rows().size(); i++) {
      y += isApart(i) ? APART : 0;
      row(splits.rows().get(i), names.get(i), y);
      y += ROW;
    }
    return new Drawn(Ink.FULL, bottom + 4, svg.toString());
  }

  private double bottom() {
    double y = HEAD;
    for (int i = 0; i < splits.rows().size(); i++) {
      y += ROW + (isApart(i) ? APART : 0);
    }
    return y;
  }

  /** Whether a row is of another kind than the one above. */
  private boolean isApart(int row) {
    List<Drawing.Splits.Row> rows = splits.rows();
    return row > 0 && rows.get(row).reference() != rows.get(row - 1).reference();
  }

  private void heads() {
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.INK);
    svg.label(NAME, 14, "start", wording.text("picture.turnover"), "font-weight", "bold");
    if (!splits.against().isEmpty()) {
      String gap = wording.text("picture.gap-centre");
      svg.label(Ink.FULL, 14, "end", gap, "font-weight", "bold");
    }
    double right = Ink.FULL;
    for (int i = splits.against().size() - 1; i >= 0; i--) {
      Message against = splits.against().get(i);
      String text = TextWidth.fitted(wording.text(against), Ink.SIZE, GAPS - BETWEEN);
      svg.label(right, 36, "end", text, "fill", Ink.RUST);
      right -= GAPS;
    }
    double x = zone(NAME, "zone.centre", Ink.BLUE);
    x = zone(x, "zone.pericentral", Ink.SAND);
    zone(x, "zone.periphery", Ink.PALE);
    svg.close();
  }

  /** A colour and what it is of; where the next may begin. */
  private double zone(double x, String key, String colour) {
    String text = wording.text(key);
    svg.rectangle(
        x + 0.5, 26.5, 11, 10, "fill", colour, "stroke", Ink.OUTLINE, "stroke-width", 0.8);
    svg.label(x + 17, 36, "start", text);
    return x + 17 + TextWidth.of(text, Ink.SIZE) + 16;
  }

  /** Where the centre of a reference ends, down to the last row. */
  private void guide(Drawing.Shares shares, double top, double bottom) {
    double x = NAME + shares.centre() * width - 0.5;
    svg.line(
        x,
        top + ROW,
        x,
        bottom,
        "stroke",
        Ink.RUST,
        "stroke-width",
        1.4,
        "stroke-dasharray",
        "4 3");
  }

  private void row(Drawing.Splits.Row row, String name, double y) {
    double base = y + ROW / 2 + 4.7;
    svg.label(
        0,
        base,
        "start",
        row.reference() ? TextWidth.fitted(name, Ink.SIZE * 1.1, NAME - BETWEEN) : name,
        "font-size",
        Ink.SIZE,
        "font-weight",
        row.reference() ? "bold" : null,
        "fill",
        row.reference() ? Ink.RUST : Ink.INK);
    double top = y + (ROW - BAR) / 2;
    if (row.shares().isKnown()) {
      bar.draw(svg, row.shares(), NAME, top, width, BAR);
      frame(row.reference(), top);
    } else {
      svg.label(NAME, base, "start", "–", "font-size", Ink.SIZE, "fill", Ink.GREY);
    }
    gaps(row, base);
  }

  /** Pale shares need an outline to be seen; that of a reference is rust and dashed. */
  private void frame(boolean reference, double top) {
    svg.rectangle(
        NAME,
        top,
        width - 1,
        BAR,
        "fill",
        "none",
        "stroke",
        reference ? Ink.RUST : Ink.OUTLINE,
        "stroke-width",
        reference ? 1.4 : 0.8,
        "stroke-dasharray",
        reference ? "4 3" : null);
  }

  private void gaps(Drawing.Splits.Row row, double base) {
    double right = Ink.FULL;
    for (int i = splits.against().size() - 1; i >= 0 && !row.reference(); i--) {
      Double gap = i < row.gaps().size() ? row.gaps().get(i) : null;
      String text =
          gap == null ? "–" : wording.text(Message.of("picture.points", new Value.Points(gap)));
      svg.label(right, base, "end", text, "font-size", Ink.SIZE, "fill", Ink.INK);
      right -= GAPS;
    }
  }
}
