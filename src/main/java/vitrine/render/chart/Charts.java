package vitrine.render.chart;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Picture;

/** Draws pictures in the reader’s language, for a page or as a file of their own. */
public final class Charts {
  private static final double MARGIN = 20;
  private static final double TITLE = 18;
  private static final double LINE = 18;

  private final Wording wording;

  public Charts(Wording wording) {
    this.wording = wording;
  }

  /**
   * A picture for a page that has its title and its reading around it.
   *
   * @param half whether it leaves room for another beside it
   */
  public record Inline(String svg, boolean half) {}

  /** Draws a picture for a page. */
  public Inline inline(Picture picture) {
    Drawn drawn = draw(picture);
    Svg svg = new Svg();
    open(svg, picture, drawn.width(), drawn.height());
    return new Inline(svg.add(drawn.elements()).close().toString(), drawn.width() <= Ink.HALF);
  }

  /** A picture by itself: its title above, how to read it below. */
  public String file(Picture picture) {
    Drawn drawn = draw(picture);
    double width = drawn.width() + 2 * MARGIN;
    List<String> reading = new ArrayList<>();
    String text = String.join(" ", picture.reading().stream().map(wording::text).toList());
    reading.addAll(TextWidth.lines(text, Ink.SIZE, drawn.width()));
    List<String> title = TextWidth.lines(wording.text(picture.title()), TITLE * 1.1, drawn.width());
    double top = MARGIN + title.size() * (TITLE + 6) + 10;
    double below = top + drawn.height() + 14;
    double height = below + reading.size() * LINE + MARGIN;
    Svg svg = new Svg();
    svg.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open(svg, picture, width, height);
    svg.rectangle(0, 0, width, height, "fill", "#fff");
    for (int i = 0; i < title.size(); i++) {
      svg.label(
          MARGIN,
          MARGIN + TITLE + i * (TITLE + 6),
          "start",
          title.get(i),
          "font-size",
          TITLE,
          "font-weight",
          "bold",
          "fill",
          Ink.INK);
    }
    svg.open("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")");
    svg.add(drawn.elements()).close();
    for (int i = 0; i < reading.size(); i++) {
      svg.label(
          MARGIN,
          below + (i + 1) * LINE - 5,
          "start",
          reading.get(i),
          "font-size",
          Ink.SIZE,
          "fill",
          Ink.GREY);
    }
    return svg.close().toString() + "\n";
  }

  private void open(Svg svg, Picture picture, double width, double height) {
    String id = picture.name();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + Svg.number(width) + " " + Svg.number(height),
        "width",
        width,
        "height",
        height,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "font-family",
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif");
    svg.text("title", wording.text(picture.title()), "id", id + "-title");
    svg.text("desc", wording.text(picture.description()), "id", id + "-desc");
  }

  private Drawn draw(Picture picture) {
    return chart(picture).draw();
  }

  private Chart chart(Picture picture) {
    Drawing drawing = picture.drawing();
    if (drawing instanceof Drawing.Ranking ranking) {
      return new RankingPlot(ranking, wording);
    }
    if (drawing instanceof Drawing.Ternary ternary) {
      return new TernaryPlot(ternary, wording);
    }
    if (drawing instanceof Drawing.Funnel funnel) {
      return new FunnelPlot(funnel, wording);
    }
    if (drawing instanceof Drawing.Splits splits) {
      return new SplitBars(splits, wording);
    }
    if (drawing instanceof Drawing.Rates rates) {
      return new RatesPlot(rates, wording);
    }
    if (drawing instanceof Drawing.Bars bars) {
      return new DurationBars(bars, wording);
    }
    if (drawing instanceof Drawing.Mix mix) {
      return new MixPlot(mix, wording);
    }
    if (drawing instanceof Drawing.Street street) {
      return new StreetStrip(street, wording);
    }
    if (drawing instanceof Drawing.Map map) {
      return new PointMap(map, wording);
    }
    if (drawing instanceof Drawing.Surveys surveys) {
      return new SurveyMultiples(surveys, wording);
    }
    throw new IllegalStateException("nothing draws " + drawing.getClass().getSimpleName());
  }
}
