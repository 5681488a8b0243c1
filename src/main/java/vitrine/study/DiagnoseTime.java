package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;

/** What became of a town since the survey before, and its rate at every survey. */
final class DiagnoseTime {
  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  DiagnoseTime(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.change")));
    for (Dossier dossier : dossiers) {
      if (dossier.move() == null || dossier.zone() == null) {
        Message none = Message.of("diagnose.change.none");
        sections.add(new Section.Paragraph(List.of(DiagnoseWords.of(dossier, dossiers, none))));
      } else {
        sections.addAll(group.accounts().sections(dossier.move(), dossier.zone()));
      }
    }
    Dataset trend = trend();
    if (trend.rows().size() > dossiers.size()) {
      sections.add(new Section.Heading(Message.of("diagnose.trend")));
      sections.add(new Section.Table(trend, columns(), dossiers.size() > 1 ? "town" : ""));
    }
    return sections;
  }

  private Dataset trend() {
    Dataset all = new DiagnoseTimeTables(group, dossiers).trend();
    Dataset shown = new Dataset(all.name(), all.columns());
    for (Dossier dossier : dossiers) {
      Zone zone = dossier.zone();
      all.rows().stream()
          .filter(row -> zone != null && row.get(all.index("zone")).equals(zone.id()))
          .filter(row -> row.get(all.index("town")).equals(dossier.town().name()))
          .filter(row -> row.get(all.index("town_code")).equals(dossier.town().code()))
          .forEach(shown::add);
    }
    Dataset worded = DiagnoseWords.worded(shown, "zone", "change.zone.");
    return DiagnoseWords.worded(worded, "source", "source.");
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    if (dossiers.size() > 1) {
      columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    }
    columns.add(TableColumn.of("column.survey", Presentation.TEXT, "survey"));
    columns.add(TableColumn.of("column.zone", Presentation.WORDS, "zone"));
    columns.add(TableColumn.of("column.vacancy", Presentation.RATE, "vacancy_rate", "low", "high"));
    columns.add(TableColumn.of("column.n", Presentation.COUNT, "n"));
    columns.add(TableColumn.of("column.source", Presentation.WORDS, "source"));
    return columns;
  }
}
