package vitrine.render.chart;

import java.util.List;
import vitrine.render.NumberStyle;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/**
 * The cells of a ranking: what is drawn beside the name of a town, and the axes above. A page puts
 * them into a table of its own; {@link RankingPlot} into one picture.
 */
public final class RankingCells {
  /** The height of a row. */
  public static final double ROW = 24;

  static final double SCORE = 116;
  static final double VACANCY = 168;
  static final double SPLIT = 156;

  /** The height of the axes above the rows. */
  static final double HEAD = 18;

  private static final double PAD = 7;
  private static final double TEXT = 11;

  private final Drawing.Ranking ranking;
  private final Wording wording;
  private final NumberStyle style;
  private final Axis vacancy;
  private final Axis score;

  /** The cells of a ranking in the reader’s language. */
  public RankingCells(Drawing.Ranking ranking, Wording wording) {
    this.ranking = ranking;
    this.wording = wording;
    this.style = wording.style();
    List<Drawing.Rate> rates = ranking.rows().stream().map(Drawing.Ranking.Row::vacancy).toList();
    this.vacancy = RateGround.axis(rates, PAD, VACANCY - PAD);
    Drawing.Ranking.Score by = ranking.score();
    this.score = by == null ? null : new Axis(by.least(), by.most(), PAD, SCORE - PAD);
  }

  /** Whether any town has a split. */
  public boolean hasShares() {
    return ranking.rows().stream().anyMatch(row -> row.shares().isKnown());
  }

  /** Whether any town has a rate. */
  public boolean hasVacancy() {
    return ranking.rows().stream().anyMatch(row -> row.vacancy().value() != null);
  }

  /** What towns are ranked by, on its axis. */
  public String score(Drawing.Ranking.Row row) {
    return cell(SCORE, ROW, scoreElements(row, ROW));
  }

  /** The vacancy on the scale. */
  public String vacancy(Drawing.Ranking.Row row) {
    return cell(VACANCY, ROW, vacancyElements(row, ROW));
  }

  /** The split as a bar. */
  public String split(Drawing.Ranking.Row row) {
    return cell(SPLIT, ROW, splitElements(row.shares(), SPLIT, ROW));
  }

  /** The axis of what towns are ranked by. */
  public String scoreHead() {
    return cell(SCORE, HEAD, scoreAxis());
  }

  /** The axis of the vacancy. */
  public String vacancyHead() {
    return cell(VACANCY, HEAD, vacancyAxis());
  }

  /** The zones of the bars, in their colours. */
  public String splitHead() {
    return cell(SPLIT, HEAD, splitAxis());
  }

  String splitAxis() {
    Svg svg = new Svg();
    svg.open("g", "font-size", TEXT, "font-weight", "normal");
    double x = 0;
    x = zone(svg, x, "picture.centre", Ink.BLUE);
    x = zone(svg, x, "picture.pericentral", Ink.BROWN);
    zone(svg, x, "picture.periphery", Ink.GREY);
    return svg.close().toString();
  }

  private double zone(Svg svg, double x, String key, String colour) {
    String text = wording.text(key);
    svg.label(x, HEAD - 6, "start", text, "fill", colour);
    return x + TextWidth.of(text, TEXT) + 5;
  }

  private static String cell(double width, double height, String elements) {
    return new Svg()
        .open(
            "svg",
            "width",
            width,
            "height",
            height,
            "viewBox",
            "0 0 " + Svg.number(width) + " " + Svg.number(height),
            "aria-hidden",
            "true")
        .add(elements)
        .close()
        .toString();
  }

  String scoreElements(Drawing.Ranking.Row row, double height) {
    Svg svg = new Svg();
    guide(svg, height);
    Drawing.Rate rate = row.score();
    if (rate.value() != null) {
      double y = height / 2;
      if (rate.low() != null) {
        Object dashes = row.starred() ? "3 2" : null;
        svg.line(
            score.at(rate.low()),
            y,
            score.at(rate.high()),
            y,
            "stroke",
            Ink.INK,
            "stroke-width",
            1.5,
            "stroke-dasharray",
            dashes);
      }
      svg.leaf(
          "circle",
          "cx",
          score.at(rate.value()),
          "cy",
          y,
          "r",
          4.5,
          "fill",
          row.starred() ? Ink.GREY : Ink.INK);
    }
    return svg.toString();
  }

  private void guide(Svg svg, double height) {
    Drawing.Guide guide = ranking.score().guide();
    if (guide != null) {
      double x = score.at(guide.value());
      svg.line(x, 0, x, height, "stroke", Ink.RUST, "stroke-width", 1.2, "stroke-dasharray", "4 3");
    }
  }

  String vacancyElements(Drawing.Ranking.Row row, double height) {
    Svg svg = new Svg();
    new RateGround(ranking.ground(), vacancy).draw(svg, 0, height);
    Marks.rate(svg, row.vacancy(), vacancy, height / 2);
    return svg.toString();
  }

  String scoreAxis() {
    Svg svg = new Svg();
    svg.open("g", "font-size", TEXT, "font-weight", "normal", "fill", Ink.GREY);
    for (double tick : score.ticks(2)) {
      axisLabel(svg, score.at(tick), axisValue(tick), SCORE);
    }
    return svg.close().toString();
  }

  /** A value under its place, moved inside where the cell ends. */
  private static void axisLabel(Svg svg, double at, String text, double width) {
    double half = TextWidth.of(text, TEXT) / 2;
    double x = Math.max(half, Math.min(width - half, at));
    svg.label(x, HEAD - 6, "middle", text);
  }

  private String axisValue(double value) {
    boolean percent = ranking.score().unit().equals("fraction");
    return percent ? style.percentNumber(value, 0) : style.number(value, value % 1 == 0 ? 0 : 2);
  }

  String vacancyAxis() {
    Svg svg = new Svg();
    svg.open("g", "font-size", TEXT, "font-weight", "normal", "fill", Ink.GREY);
    for (double tick : vacancy.ticks(4)) {
      axisLabel(svg, vacancy.at(tick), style.percentNumber(tick, 0), VACANCY);
    }
    return svg.close().toString();
  }

  /** The bar of a split with its whole percents, where there is room for them. */
  String splitElements(Drawing.Shares shares, double width, double height) {
    Svg svg = new Svg();
    if (!shares.isKnown()) {
      return "";
    }
    new SplitBar(style, TEXT).draw(svg, shares, 0, 4, width, height - 8);
    return svg.toString();
  }

  /** The rank with its interval in one text; – where the town has no rank. */
  public String rank(Drawing.Ranking.Row row) {
    return row.rank() == null ? "–" : style.count(row.rank());
  }

  /** Between which ranks nine draws of ten put the town; empty where there are no draws. */
  public String rankInterval(Drawing.Ranking.Row row) {
    return row.low() == null ? "" : row.low() + "–" + row.high();
  }

  /**
   * What the town is ranked by; neighbours that would look equal and are not get a decimal more.
   */
  public String scoreText(int place) {
    Drawing.Ranking.Row row = ranking.rows().get(place);
    Double value = row.score().value();
    if (value == null) {
      return "–";
    }
    int decimals = ranking.score().unit().equals("number") ? 2 : 1;
    boolean alike = looksLike(place, place - 1, decimals) || looksLike(place, place + 1, decimals);
    return scoreText(value, decimals + (alike ? 1 : 0)) + (row.starred() ? "*" : "");
  }

  private boolean looksLike(int place, int other, int decimals) {
    if (other < 0 || other >= ranking.rows().size()) {
      return false;
    }
    Double own = ranking.rows().get(place).score().value();
    Double next = ranking.rows().get(other).score().value();
    return next != null
        && !own.equals(next)
        && scoreText(own, decimals).equals(scoreText(next, decimals));
  }

  private String scoreText(double value, int decimals) {
    boolean percent = ranking.score().unit().equals("fraction");
    return percent ? style.percent(value, decimals) : style.number(value, decimals);
  }

  /** The rate in percent. */
  public String vacancyText(Drawing.Ranking.Row row) {
    Double value = row.vacancy().value();
    return value == null ? "–" : style.percent(value, 1);
  }

  /** The position between the two splits. */
  public String position(Drawing.Ranking.Row row) {
    if (row.position() == null) {
      return "–";
    }
    return row.offAxis() ? "≠" : style.number(row.position(), 2);
  }

  /** What the marks and the interval show, for who does not see them. */
  public String spoken(Drawing.Ranking.Row row) {
    Drawing.Rate rate = row.vacancy();
    if (rate.value() == null) {
      return "";
    }
    String verdict = wording.text("mark." + rate.mark().id());
    return rate.low() == null
        ? verdict
        : style.percentNumber(rate.low(), 1)
            + "–"
            + style.percent(rate.high(), 1)
            + wording.text("spoken.separator")
            + verdict;
  }

  /** The shares of the bar, for who does not see it. */
  public String spokenSplit(Drawing.Ranking.Row row) {
    Drawing.Shares shares = row.shares();
    if (!shares.isKnown()) {
      return "–";
    }
    return String.join(
        ", ",
        wording.text("zone.centre") + " " + style.percent(shares.centre(), 0),
        wording.text("zone.pericentral") + " " + style.percent(shares.pericentral(), 0),
        wording.text("zone.periphery") + " " + style.percent(shares.periphery(), 0));
  }

  /** Whether a row starts another group of ties; one that is of no group changes none. */
  public boolean startsGroup(int place) {
    Long own = ranking.rows().get(place).group();
    for (int before = place - 1; own != null && before >= 0; before--) {
      Long other = ranking.rows().get(before).group();
      if (other != null) {
        return !own.equals(other);
      }
    }
    boolean ranked = ranking.rows().get(place).rank() != null;
    return place > 0 && !ranked && ranking.rows().get(place - 1).rank() != null;
  }

  /** The name of the guide of what towns are ranked by, under its line; empty for none. */
  public String scoreFoot() {
    return ranking.score() == null ? "" : foot(ranking.score().guide(), score, SCORE);
  }

  /** The name of the reference, under its line; empty for none. */
  public String vacancyFoot() {
    return foot(ranking.ground().reference(), vacancy, VACANCY);
  }

  private String foot(Drawing.Guide guide, Axis axis, double width) {
    if (guide == null) {
      return "";
    }
    return cell(width, HEAD, footElements(guide, axis, width));
  }

  /** The text is centred under its line where there is room, else moved inside. */
  private String footElements(Drawing.Guide guide, Axis axis, double width) {
    String text = TextWidth.fitted(wording.text(guide.label()), TEXT, width);
    double half = TextWidth.of(text, TEXT) / 2;
    double x = Math.max(half, Math.min(width - half, axis.at(guide.value())));
    return new Svg()
        .label(x, HEAD - 5, "middle", text, "font-size", TEXT, "fill", Ink.RUST)
        .toString();
  }

  String scoreFootElements() {
    return footElements(ranking.score().guide(), score, SCORE);
  }

  String vacancyFootElements() {
    return footElements(ranking.ground().reference(), vacancy, VACANCY);
  }
}
