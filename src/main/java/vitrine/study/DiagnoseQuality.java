package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/** How much of the data the figures of a dossier can rest on. */
final class DiagnoseQuality {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseQuality(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.quality")));
    Dataset rows = rows();
    if (rows.rows().isEmpty()) {
      sections.add(new Section.Paragraph(List.of(Message.of("diagnose.quality.no-inventory"))));
    } else {
      sections.add(new Section.Table(rows, columns(), dossiers.size() > 1 ? "town" : ""));
    }
    sections.add(PageParts.inputs(group.study()));
    return sections;
  }

  private Dataset rows() {
    Dataset rows =
        new Dataset(
            "quality",
            List.of(
                Column.text("town"),
                Column.text("known"),
                Column.integer("premises"),
                Column.integer("of"),
                Column.number("share")));
    for (Dossier dossier : dossiers) {
      for (DiagnoseQualityTable.Known known : DiagnoseQualityTable.of(dossier)) {
        List<Object> row = new ArrayList<>();
        row.add(dossier.town().name());
        row.add("diagnose.known." + known.id());
        row.add(known.known());
        row.add(known.of());
        row.add(known.share());
        rows.add(row);
      }
    }
    return rows;
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    if (dossiers.size() > 1) {
      columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    }
    columns.add(TableColumn.of("column.known", Presentation.WORDS, "known"));
    columns.add(TableColumn.of("column.known-count", Presentation.COUNT, "premises"));
    columns.add(TableColumn.of("column.of", Presentation.COUNT, "of"));
    columns.add(TableColumn.of("column.share", Presentation.PERCENT, "share"));
    return columns;
  }
}
