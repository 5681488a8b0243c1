package vitrine.render.html;

import java.util.List;

/** A part of a page, in words: what a template writes. */
public sealed interface Part {
  /** A heading of a part of the page. */
  record Heading(String id, String text) implements Part {}

  /** Sentences. */
  record Paragraph(boolean lead, String text) implements Part {}

  /** Figures in large type, each with what it is. */
  record KeyFigures(List<KeyFigure> figures) implements Part {}

  /** One of them. */
  record KeyFigure(String figure, String label) {}

  /** A list under a heading. */
  record Listing(String id, String heading, List<String> items) implements Part {}

  /**
   * A table.
   *
   * @param caption what it holds
   * @param titled whether the caption is a heading; else only those see it who hear the page
   */
  record Table(String id, String caption, boolean titled, List<Head> heads, List<Row> rows)
      implements Part {}

  /** The head of a column. */
  record Head(String text, boolean numeric) {}

  /**
   * A row.
   *
   * @param apart whether a gap is left above it
   */
  record Row(boolean apart, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param name whether it names the row
   * @param address where it leads; empty for nowhere
   */
  record Cell(String text, boolean name, boolean numeric, String address) {}

  /** Pictures beside or under each other. */
  record Figures(List<Figure> figures) implements Part {}

  /**
   * A picture.
   *
   * @param svg already escaped
   * @param table the id of the table that holds its figures
   */
  record Figure(String id, String title, String svg, boolean half, String reading, String table) {}

  /** Towns in their order, as a table whose cells are drawn. */
  record Ranking(
      String id,
      String title,
      List<String> reading,
      String table,
      List<RankingHead> heads,
      List<RankingRow> rows,
      List<RankingHead> feet)
      implements Part {}

  /**
   * The head of a column of a ranking.
   *
   * @param svg the axis below it, already escaped; empty for none
   */
  record RankingHead(String kind, String text, String svg, int span) {}

  /** A row of a ranking. */
  record RankingRow(boolean apart, List<RankingCell> cells) {}

  /**
   * A cell of a ranking.
   *
   * @param svg already escaped; empty for none
   * @param spoken what the picture shows, for who does not see it
   */
  record RankingCell(String kind, String text, String lesser, String svg, String spoken) {}
}
