package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.DuplicatePolicy;
import vitrine.model.TableKind;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Page;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.Value;
import vitrine.source.Field;
import vitrine.source.StudyData;

/** What {@code convert} tells: the tables that were written, of which rows, and what stayed out. */
final class ConvertReport {
  private final StudyRequest request;
  private final StudyData data;
  private final List<ConvertedTable> tables;
  private final PremisesMap map;
  private final Map<TableKind, Long> otherSurveys;
  private final String folder;

  ConvertReport(
      StudyRequest request,
      StudyData data,
      List<ConvertedTable> tables,
      PremisesMap map,
      Map<TableKind, Long> otherSurveys,
      String folder) {
    this.request = request;
    this.data = data;
    this.tables = tables;
    this.map = map;
    this.otherSurveys = otherSurveys;
    this.folder = folder;
  }

  Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Listing(Message.of("convert.written", Value.text(folder)), written()));
    sections.add(PageParts.inputs(data));
    List<Message> notes = notes();
    if (!notes.isEmpty()) {
      sections.add(new Section.Listing(Message.of("convert.notes"), notes));
    }
    return new Report(
        "convert",
        Envelopes.parameters(request, List.of()),
        Envelopes.inputs(data.inputs()),
        List.of(),
        results(),
        Map.of(),
        data.findings(),
        Page.of(sections),
        new ConvertedPackage(tables, keepsAll()).document(),
        List.of());
  }

  private Dataset results() {
    Dataset results =
        new Dataset(
            "tables",
            List.of(
                Column.text("file"),
                Column.text("table"),
                Column.integer("rows"),
                Column.integer("columns")));
    for (ConvertedTable table : tables) {
      results.add(
          List.of(table.file(), table.shape().table().id(), table.rows(), (long) table.columns()));
    }
    return results;
  }

  private List<Message> written() {
    List<Message> items = new ArrayList<>();
    for (ConvertedTable table : tables) {
      items.add(
          Message.of(
              "convert.table",
              Value.text(table.file()),
              Value.nested(Message.of("table." + table.shape().table().id())),
              Value.count(table.rows()),
              Value.count(table.columns())));
    }
    if (map != null && map.rows() > 0) {
      String key = map.withoutPoint() == 0 ? "convert.map" : "convert.map-without-points";
      items.add(
          Message.of(
              key,
              Value.text(PremisesMap.FILE),
              Value.count(map.rows()),
              Value.count(map.withoutPoint())));
    }
    items.add(Message.of("convert.descriptor", Value.text(ConvertedPackage.FILE)));
    return items;
  }

  private List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    for (Map.Entry<TableKind, Set<String>> left : leftOut().entrySet()) {
      notes.add(
          Message.of(
              "convert.left-out",
              Value.nested(Message.of("table." + left.getKey().id())),
              Value.text(String.join(", ", left.getValue()))));
    }
    otherSurveys.forEach(
        (table, rows) ->
            notes.add(
                Message.of(
                    "convert.other-surveys",
                    Value.nested(Message.of("table." + table.id())),
                    Value.count(rows))));
    if (map != null && map.rows() == 0) {
      notes.add(Message.of("convert.no-map", Value.text(PremisesMap.FILE)));
    }
    if (keepsAll()) {
      notes.add(Message.of("convert.duplicates"));
    }
    if (request.reading().asOf().isKnown()) {
      notes.add(Message.of("convert.as-of", Value.text(request.reading().asOf().text())));
    }
    return notes;
  }

  /** The columns that are not written, each once for each table. */
  private Map<TableKind, Set<String>> leftOut() {
    Map<TableKind, Set<String>> leftOut = new LinkedHashMap<>();
    for (ConvertedTable table : tables) {
      if (!table.leftOut().isEmpty()) {
        leftOut
            .computeIfAbsent(table.shape().table(), unused -> new LinkedHashSet<>())
            .addAll(table.leftOut());
      }
    }
    return leftOut;
  }

  /** Whether two rows of one premises may both have been written. */
  private boolean keepsAll() {
    return request.reading().duplicates() == DuplicatePolicy.ALL
        && tables.stream().anyMatch(table -> table.fields().contains(Field.PREMISES_ID));
  }
}
