package vitrine.render.html;

import java.util.ArrayList;
import java.util.List;
import vitrine.render.CellWords;
import vitrine.render.GapsBetween;
import vitrine.render.ShownColumns;
import vitrine.render.Wording;
import vitrine.report.Dataset;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/** Tables of a report in words for a page. */
final class HtmlTables {
  private final Wording wording;
  private final CellWords cells;

  HtmlTables(Wording wording) {
    this.wording = wording;
    this.cells = new CellWords(wording);
  }

  /** A table under its caption. */
  Part.Table part(Section.Table table, String id, String caption, boolean titled) {
    List<TableColumn> columns =
        ShownColumns.of(table, true).stream()
            .filter(column -> column.presentation() != Presentation.BAR)
            .toList();
    List<Part.Head> heads =
        columns.stream()
            .map(
                column ->
                    new Part.Head(
                        wording.heading(column.heading()), !column.presentation().isOfWords()))
            .toList();
    return new Part.Table(id, caption, titled, heads, rows(table, columns));
  }

  private List<Part.Row> rows(Section.Table table, List<TableColumn> columns) {
    Dataset dataset = table.dataset();
    List<Part.Row> rows = new ArrayList<>();
    for (int i = 0; i < dataset.rows().size(); i++) {
      List<Object> row = dataset.rows().get(i);
      List<Part.Cell> line = new ArrayList<>();
      boolean named = false;
      for (TableColumn column : columns) {
        boolean name = !named && isName(column.presentation());
        named |= name;
        line.add(
            new Part.Cell(
                CellWords.unpadded(cells.cell(column, dataset, i)),
                name,
                !column.presentation().isOfWords(),
                address(column, dataset, row)));
      }
      rows.add(new Part.Row(i > 0 && GapsBetween.groups(table, i), line));
    }
    return rows;
  }

  private static boolean isName(Presentation presentation) {
    return switch (presentation) {
      case NAME, LINK, WORDS, STATE -> true;
      default -> false;
    };
  }

  /** Where a name leads; its characters are those of file names that are safe. */
  private static String address(TableColumn column, Dataset dataset, List<Object> row) {
    return column.presentation() == Presentation.LINK
        ? (String) row.get(dataset.index(column.from().get(1)))
        : "";
  }
}
