package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Interval;

/** The page that leads to the dossiers of a batch. */
public final class DossierIndex {
  /**
   * A town of the batch.
   *
   * @param file where its dossier is, from the page; empty where there is none
   * @param failed why there is none; empty where there is one
   */
  public record Entry(DiagnoseStudy.Named town, String file, String failed) {}

  private DossierIndex() {}

  /** The page, with what a rank says of each town. */
  static Report report(List<Entry> entries, Map<DiagnoseStudy.Named, RankedTown> towns) {
    Dataset rows =
        new Dataset(
            "dossiers",
            List.of(
                Column.text("town_code"),
                Column.text("town"),
                Column.text("file"),
                Column.integer("rank"),
                Column.number("vacancy_rate"),
                Column.number("vacancy_low"),
                Column.number("vacancy_high"),
                Column.text("verdict"),
                Column.text("failed")));
    entries.forEach(entry -> rows.add(row(entry, towns.get(entry.town()))));
    long written = entries.stream().filter(entry -> entry.failed().isEmpty()).count();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("dossiers.title", Value.count(written))));
    sections.add(new Section.Paragraph(List.of(Message.of("dossiers.lead"))));
    sections.add(new Section.Heading(Message.of("dossiers.towns")));
    sections.add(new Section.Table(rows, columns(), ""));
    List<Message> failed =
        entries.stream()
            .filter(entry -> !entry.failed().isEmpty())
            .map(
                entry ->
                    Message.of(
                        "dossiers.failed",
                        Value.text(entry.town().name()),
                        Value.text(entry.failed())))
            .toList();
    if (!failed.isEmpty()) {
      sections.add(new Section.Listing(Message.of("dossiers.without"), failed));
    }
    sections.add(
        new Section.Listing(Message.of("page.marks"), List.of(Message.of("marks.verdicts"))));
    return Report.ofProgram("diagnose", Map.of(), rows, sections, null);
  }

  private static List<Object> row(Entry entry, RankedTown town) {
    Figure rate = town == null ? null : town.figure("vacancy_rate", Zone.CENTRE, "");
    Interval interval = rate == null ? null : rate.interval();
    boolean ranked = town != null && town.rank() != null;
    List<Object> row = new ArrayList<>();
    row.add(entry.town().code());
    row.add(entry.town().name());
    row.add(entry.file());
    row.add(ranked ? Long.valueOf(town.rank()) : null);
    row.add(rate == null ? null : rate.value());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(town == null || town.verdict() == null ? null : town.verdict().id());
    row.add(entry.failed());
    return row;
  }

  private static List<TableColumn> columns() {
    return List.of(
        TableColumn.of("column.town", Presentation.LINK, "town", "file"),
        TableColumn.of("column.town_code", Presentation.TEXT, "town_code"),
        TableColumn.of("column.rank", Presentation.RANK, "rank"),
        TableColumn.of(
            "column.vacancy_centre",
            Presentation.RATE,
            "vacancy_rate",
            "vacancy_low",
            "vacancy_high",
            "verdict"));
  }
}
