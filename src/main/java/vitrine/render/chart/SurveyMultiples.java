package vitrine.render.chart;

import java.util.stream.Stream;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/** Rates at several surveys, a panel for each town; all panels have the same axes. */
final class SurveyMultiples implements Chart {
  private static final int COLUMNS = 4;
  private static final double LEFT = 52;
  private static final double BETWEEN = 18;
  private static final double TITLE = 22;
  private static final double PLOT = 104;
  private static final double TALL = 190;
  private static final double FOOT = 34;
  private static final double HEAD = 28;

  private final Drawing.Surveys surveys;
  private final Wording wording;
  private final int columns;
  private final double width;
  private final double panel;
  private final double plot;
  private final double highest;
  private final double first;
  private final double last;
  private final Svg svg = new Svg();

  SurveyMultiples(Drawing.Surveys surveys, Wording wording) {
    this.surveys = surveys;
    this.wording = wording;
    int panels = surveys.panels().size();
    this.columns = Math.max(1, Math.min(COLUMNS, panels));
    this.width = columns == 1 ? Ink.HALF : Ink.FULL;
    this.panel = (width - LEFT - (columns - 1) * BETWEEN) / columns;
    this.plot = columns <= 2 ? TALL : PLOT;
    this.highest = highest();
    this.first = steps().mapToDouble(Drawing.Surveys.Step::year).min().orElse(2000);
    this.last = steps().mapToDouble(Drawing.Surveys.Step::year).max().orElse(2000);
  }

  private Stream<Drawing.Surveys.Step> steps() {
    return surveys.panels().stream().flatMap(one -> one.steps().stream());
  }

  /** All rates and most of their intervals; a wide one runs out of the panel. */
  private double highest() {
    double rates =
        steps()
            .map(Drawing.Surveys.Step::rate)
            .filter(rate -> rate.value() != null)
            .mapToDouble(
                rate ->
                    rate.high() == null ? rate.value() : Math.min(rate.high(), rate.value() + 0.15))
            .max()
            .orElse(0);
    double guide = surveys.reference() == null ? 0 : surveys.reference().value();
    return Math.max(0.05, Math.max(rates, guide));
  }

  @Override
  public Drawn draw() {
    double top = head();
    double y = top;
    for (int i = 0; i < surveys.panels().size(); i++) {
      int column = i % columns;
      int line = i / columns;
      y = top + line * (TITLE + plot + FOOT);
      panel(surveys.panels().get(i), LEFT + column * (panel + BETWEEN), y, column == 0);
    }
    return new Drawn(width, y + TITLE + plot + FOOT - 8, svg.toString());
  }

  /** What the dashed line is, above all panels. */
  private double head() {
    if (surveys.reference() == null) {
      return 0;
    }
    svg.line(
        LEFT,
        10,
        LEFT + 28,
        10,
        "stroke",
        Ink.RUST,
        "stroke-width",
        1.4,
        "stroke-dasharray",
        "5 4");
    String text = wording.name(wording.text(surveys.reference().label()));
    double room = width - LEFT - 36;
    svg.label(
        LEFT + 36,
        14.5,
        "start",
        TextWidth.fitted(text, Ink.SIZE, room),
        "font-size",
        Ink.SIZE,
        "fill",
        Ink.RUST);
    return HEAD;
  }

  private void panel(Drawing.Surveys.Panel one, double x, double y, boolean labelled) {
    double top = y + TITLE;
    Axis up = Axis.fromNought(highest, top + plot, top);
    YearAxis across = YearAxis.of(first, last, x, x + panel);
    String name = TextWidth.fitted(wording.name(one.label()), Ink.SIZE * 1.1, panel);
    svg.label(
        x, y + 13, "start", name, "font-size", Ink.SIZE, "font-weight", "bold", "fill", Ink.INK);
    grid(up, across, labelled);
    if (surveys.reference() != null) {
      double at = up.at(surveys.reference().value());
      svg.line(
          x, at, x + panel, at, "stroke", Ink.RUST, "stroke-width", 1.4, "stroke-dasharray", "5 4");
    }
    new SurveySteps(one.steps(), up, across, surveys.reference(), wording).draw(svg);
  }

  private void grid(Axis up, YearAxis across, boolean labelled) {
    double bottom = up.from();
    for (double tick : up.ticks(plot > PLOT ? 5 : 3)) {
      double at = up.at(tick);
      String colour = tick == 0 ? Ink.OUTLINE : Ink.PALE;
      svg.line(across.from(), at, across.to(), at, "stroke", colour, "stroke-width", 1);
      if (labelled) {
        svg.label(
            across.from() - 6,
            at + 4.5,
            "end",
            wording.style().percent(tick, 0),
            "font-size",
            Ink.SIZE,
            "fill",
            Ink.GREY);
      }
    }
    for (int year = across.first(); year <= across.behind(); year++) {
      double at = across.at(year);
      if (across.at(1) - across.at(0) > 5) {
        svg.line(at, bottom, at, bottom + 4, "stroke", Ink.OUTLINE, "stroke-width", 1);
      }
    }
    for (int year : across.named()) {
      svg.label(
          across.at(year + 0.5),
          bottom + 17,
          "middle",
          Integer.toString(year),
          "font-size",
          Ink.SIZE,
          "fill",
          Ink.GREY);
    }
  }
}
