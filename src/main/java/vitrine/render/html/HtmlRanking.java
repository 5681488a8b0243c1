package vitrine.render.html;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.Wording;
import vitrine.render.chart.RankingCells;
import vitrine.report.Drawing;

/** A ranking as a table whose cells are drawn: it breaks between pages and is read aloud. */
final class HtmlRanking {
  private final Drawing.Ranking ranking;
  private final Wording wording;
  private final RankingCells cells;

  HtmlRanking(Drawing.Ranking ranking, Wording wording) {
    this.ranking = ranking;
    this.wording = wording;
    this.cells = new RankingCells(ranking, wording);
  }

  Part.Ranking part(String id, String title, List<String> reading, String table) {
    return new Part.Ranking(id, title, reading, table, heads(), rows(), feet());
  }

  private List<Part.RankingHead> heads() {
    List<Part.RankingHead> heads = new ArrayList<>();
    heads.add(head("rank", wording.text("picture.rank"), "", 1));
    heads.add(head("town", wording.text("picture.town"), "", 1));
    if (ranking.score() != null) {
      heads.add(head("score", wording.text(ranking.score().label()), cells.scoreHead(), 2));
    }
    if (cells.hasVacancy()) {
      heads.add(head("vacancy", wording.text("picture.vacancy"), cells.vacancyHead(), 2));
    }
    if (cells.hasShares()) {
      heads.add(head("split", wording.text("picture.turnover"), cells.splitHead(), 1));
      heads.add(head("position", "FR→DE", "", 1));
    }
    return heads;
  }

  private static Part.RankingHead head(String kind, String text, String svg, int span) {
    return new Part.RankingHead(kind, text, svg, span);
  }

  /** The names of the references, in the columns of their lines; none where there are none. */
  private List<Part.RankingHead> feet() {
    boolean none = cells.scoreFoot().isEmpty() && cells.vacancyFoot().isEmpty();
    if (none) {
      return List.of();
    }
    List<Part.RankingHead> feet = new ArrayList<>();
    feet.add(head("", "", "", 2));
    if (ranking.score() != null) {
      feet.add(head("", "", cells.scoreFoot(), 2));
    }
    if (cells.hasVacancy()) {
      feet.add(head("", "", cells.vacancyFoot(), 2));
    }
    if (cells.hasShares()) {
      feet.add(head("", "", "", 2));
    }
    return feet;
  }

  private List<Part.RankingRow> rows() {
    List<Part.RankingRow> rows = new ArrayList<>();
    for (int i = 0; i < ranking.rows().size(); i++) {
      Drawing.Ranking.Row row = ranking.rows().get(i);
      boolean apart = cells.startsGroup(i);
      rows.add(new Part.RankingRow(apart, cells(i, row)));
    }
    return rows;
  }

  private List<Part.RankingCell> cells(int place, Drawing.Ranking.Row row) {
    List<Part.RankingCell> line = new ArrayList<>();
    line.add(new Part.RankingCell("rank", cells.rank(row), cells.rankInterval(row), "", ""));
    line.add(text("town", wording.name(row.town())));
    if (ranking.score() != null) {
      line.add(drawn("score", cells.score(row), ""));
      line.add(text("value", cells.scoreText(place)));
    }
    if (cells.hasVacancy()) {
      line.add(drawn("vacancy", cells.vacancy(row), cells.spoken(row)));
      line.add(text("value", cells.vacancyText(row)));
    }
    if (cells.hasShares()) {
      line.add(drawn("split", cells.split(row), cells.spokenSplit(row)));
      line.add(text("position", cells.position(row)));
    }
    return line;
  }

  private static Part.RankingCell text(String kind, String text) {
    return new Part.RankingCell(kind, text, "", "", "");
  }

  private static Part.RankingCell drawn(String kind, String svg, String spoken) {
    return new Part.RankingCell(kind, "", "", svg, spoken);
  }
}
