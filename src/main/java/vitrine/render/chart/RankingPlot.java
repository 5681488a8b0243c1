package vitrine.render.chart;

import vitrine.render.Wording;
import vitrine.report.Drawing;

/** A ranking as one picture: the rows of the page’s table, drawn one under the other. */
final class RankingPlot implements Chart {
  private static final double RANK = 66;
  private static final double TOWN = 172;
  private static final double SCORE_TEXT = 48;
  private static final double VACANCY_TEXT = 54;
  private static final double POSITION = 50;
  private static final double GAP = 12;
  private static final double TOP = 44;
  private static final double BETWEEN_GROUPS = 10;

  private final Drawing.Ranking ranking;
  private final Wording wording;
  private final RankingCells cells;
  private final Svg svg = new Svg();

  RankingPlot(Drawing.Ranking ranking, Wording wording) {
    this.ranking = ranking;
    this.wording = wording;
    this.cells = new RankingCells(ranking, wording);
  }

  @Override
  public Drawn draw() {
    heads();
    double y = TOP;
    for (int i = 0; i < ranking.rows().size(); i++) {
      Drawing.Ranking.Row row = ranking.rows().get(i);
      y += cells.startsGroup(i) ? BETWEEN_GROUPS : 0;
      row(i, row, y);
      y += RankingCells.ROW;
    }
    feet(y);
    return new Drawn(Ink.FULL, y + 26, svg.toString());
  }

  private double scoreAt() {
    return RANK + TOWN + GAP;
  }

  private double vacancyAt() {
    return scoreAt() + (ranking.score() == null ? 0 : RankingCells.SCORE + SCORE_TEXT + GAP);
  }

  private double splitAt() {
    return vacancyAt() + (cells.hasVacancy() ? RankingCells.VACANCY + VACANCY_TEXT + GAP : 0);
  }

  private void heads() {
    svg.open("g", "font-weight", "bold", "font-size", Ink.SIZE, "fill", Ink.INK);
    svg.label(0, 14, "start", wording.text("picture.rank"));
    svg.label(RANK, 14, "start", wording.text("picture.town"));
    if (ranking.score() != null) {
      svg.label(scoreAt(), 14, "start", wording.text(ranking.score().label()));
    }
    if (cells.hasVacancy()) {
      svg.label(vacancyAt(), 14, "start", wording.text("picture.vacancy"));
    }
    if (cells.hasShares()) {
      svg.label(splitAt(), 14, "start", wording.text("picture.turnover"));
      svg.label(splitAt() + RankingCells.SPLIT + POSITION, 14, "end", "FR→DE");
    }
    svg.close();
    if (ranking.score() != null) {
      moved(scoreAt(), 24, cells.scoreAxis());
    }
    if (cells.hasVacancy()) {
      moved(vacancyAt(), 24, cells.vacancyAxis());
    }
    if (cells.hasShares()) {
      moved(splitAt(), 24, cells.splitAxis());
    }
  }

  private void moved(double right, double down, String elements) {
    svg.open("g", "transform", "translate(" + Svg.number(right) + " " + Svg.number(down) + ")");
    svg.add(elements).close();
  }

  private void row(int place, Drawing.Ranking.Row row, double y) {
    double base = y + RankingCells.ROW / 2 + 4.5;
    String rank = cells.rank(row);
    svg.label(24, base, "end", rank, "font-size", Ink.SIZE, "font-weight", "bold", "fill", Ink.INK);
    svg.label(30, base, "start", cells.rankInterval(row), "font-size", 11, "fill", Ink.GREY);
    svg.open("g", "font-size", Ink.SIZE, "fill", Ink.INK);
    String name = TextWidth.fitted(wording.name(row.town()), Ink.SIZE, TOWN);
    svg.label(RANK, base, "start", name);
    if (ranking.score() != null) {
      moved(scoreAt(), y, cells.scoreElements(row, RankingCells.ROW));
      svg.label(
          scoreAt() + RankingCells.SCORE + SCORE_TEXT - 4, base, "end", cells.scoreText(place));
    }
    if (cells.hasVacancy()) {
      moved(vacancyAt(), y, cells.vacancyElements(row, RankingCells.ROW));
      svg.label(
          vacancyAt() + RankingCells.VACANCY + VACANCY_TEXT, base, "end", cells.vacancyText(row));
    }
    if (cells.hasShares()) {
      moved(splitAt(), y, cells.splitElements(row.shares(), RankingCells.SPLIT, RankingCells.ROW));
      svg.label(splitAt() + RankingCells.SPLIT + POSITION, base, "end", cells.position(row));
    }
    svg.close();
  }

  /** The names of the references, under their lines. */
  private void feet(double y) {
    if (ranking.score() != null && ranking.score().guide() != null) {
      moved(scoreAt(), y, cells.scoreFootElements());
    }
    if (cells.hasVacancy() && ranking.ground().reference() != null) {
      moved(vacancyAt(), y, cells.vacancyFootElements());
    }
  }
}
