package vitrine.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Refusal;
import vitrine.model.Zone;
import vitrine.reference.Citation;
import vitrine.reference.Reference;
import vitrine.reference.References;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Page;
import vitrine.report.Presentation;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** {@code references}: the reference figures with their sources. */
public final class ReferencesStudy {
  private final String file;
  private final Path folder;
  private final List<String> ids;
  private final String output;

  /**
   * The use case.
   *
   * @param file the user's own figures; null for none
   * @param folder what the file is relative to
   * @param ids only these, by id or series; empty for all
   * @param output where the report will be written; null for standard output
   */
  public ReferencesStudy(String file, Path folder, List<String> ids, String output) {
    this.output = output;
    this.file = file;
    this.folder = folder;
    this.ids = List.copyOf(ids);
  }

  /** Lists them. */
  public Report report() {
    References references = References.shipped();
    if (file != null) {
      UserFile own = UserFile.read(folder, file, output);
      references.add(own.bytes(), own.name());
    }
    List<Reference> chosen = choose(references);
    Dataset table = table(chosen);
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("ids", ids);
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("references", (long) chosen.size());
    return new Report(
        "references",
        parameters,
        List.of(),
        Envelopes.references(chosen),
        table,
        summary,
        new Findings(),
        new Page(() -> sections(chosen, table)),
        null,
        List.of());
  }

  private List<Reference> choose(References references) {
    if (ids.isEmpty()) {
      return List.copyOf(references.all());
    }
    List<Reference> chosen = new ArrayList<>();
    for (String id : ids) {
      Reference one = references.find(id);
      List<Reference.Rate> series = references.series(id);
      if (one == null && series.isEmpty()) {
        String near = String.join(", ", Nearest.to(id, references.names()));
        throw Refusal.usage("usage.reference-unknown", id, near);
      }
      if (one == null) {
        chosen.addAll(series);
      } else {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static Dataset table(List<Reference> chosen) {
    Dataset table =
        new Dataset(
            "references",
            List.of(
                Column.text("id"),
                Column.text("kind"),
                Column.text("country"),
                Column.integer("data_year"),
                Column.text("indicator"),
                Column.number("value"),
                Column.number("periphery"),
                Column.number("centre"),
                Column.number("pericentral"),
                Column.text("classes"),
                Column.text("unit"),
                Column.text("universe"),
                Column.text("series"),
                Column.text("size_class"),
                Column.text("publisher"),
                Column.text("title"),
                Column.integer("published"),
                Column.text("attestation"),
                Column.text("note")));
    chosen.forEach(reference -> table.add(row(reference)));
    return table;
  }

  private static List<Object> row(Reference reference) {
    Citation citation = reference.citation();
    List<Object> row = new ArrayList<>();
    row.add(reference.id());
    row.add(reference.kind().id());
    row.add(citation.country());
    row.add(citation.dataYear() == null ? null : Long.valueOf(citation.dataYear()));
    boolean rate = reference instanceof Reference.Rate;
    row.add(rate ? ((Reference.Rate) reference).indicator() : "");
    row.add(rate ? (Double) ((Reference.Rate) reference).value().doubleValue() : null);
    for (Zone zone : Zone.THREE) {
      row.add(
          reference instanceof Reference.Split split
              ? (Double) split.percents().get(zone).doubleValue()
              : null);
    }
    row.add(classes(reference));
    row.add(citation.unit());
    row.add(citation.universe());
    row.add(citation.series());
    row.add(citation.sizeClass());
    row.add(citation.publisher());
    row.add(citation.title());
    row.add(citation.published() == null ? null : Long.valueOf(citation.published()));
    row.add(citation.attestation());
    row.add(citation.note());
    return row;
  }

  private static String classes(Reference reference) {
    if (reference instanceof Reference.Scale scale) {
      return scale.steps().stream()
          .map(step -> step.label() + (step.upper() == null ? "" : " " + upper(step)))
          .collect(Collectors.joining("; "));
    }
    if (reference instanceof Reference.Durations durations) {
      return durations.classes().stream()
          .map(Reference.DurationClass::id)
          .collect(Collectors.joining("; "));
    }
    return "";
  }

  private static String upper(Reference.Step step) {
    return (step.upperInclusive() ? "<= " : "< ") + step.upper().toPlainString();
  }

  private List<Section> sections(List<Reference> chosen, Dataset table) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("references.title", Value.count(chosen.size()))));
    if (ids.isEmpty()) {
      sections.add(
          new Section.Table(
              figures(chosen),
              List.of(
                  TableColumn.of("column.id", Presentation.TEXT, "id"),
                  TableColumn.of("column.year", Presentation.TEXT, "year"),
                  TableColumn.of("column.value", Presentation.FIGURE, "value", "unit", "words"),
                  TableColumn.of("column.publisher", Presentation.NAME, "publisher"),
                  TableColumn.wide("column.universe", Presentation.TEXT, "universe")),
              ""));
    } else {
      chosen.forEach(one -> sections.add(details(one)));
    }
    return sections;
  }

  /** What the page shows of each: the value in words where it is no single number. */
  private static Dataset figures(List<Reference> chosen) {
    Dataset figures =
        new Dataset(
            "figures",
            List.of(
                Column.text("id"),
                Column.text("year"),
                Column.number("value"),
                Column.text("unit"),
                Column.text("words"),
                Column.text("publisher"),
                Column.text("universe")));
    for (Reference reference : chosen) {
      Citation citation = reference.citation();
      boolean rate = reference instanceof Reference.Rate;
      List<Object> row = new ArrayList<>();
      row.add(reference.id());
      row.add(citation.dataYear() == null ? "" : citation.dataYear().toString());
      row.add(rate ? (Double) ((Reference.Rate) reference).value().doubleValue() : null);
      row.add(unit(citation));
      row.add(rate ? "" : words(reference));
      row.add(citation.publisher());
      row.add(citation.universe());
      figures.add(row);
    }
    return figures;
  }

  private static String unit(Citation citation) {
    return citation.unit().startsWith("EUR") ? "EUR/m2" : "fraction";
  }

  private static String words(Reference reference) {
    return reference instanceof Reference.Split split
        ? Zone.THREE.stream()
            .map(zone -> split.percents().get(zone).toPlainString())
            .collect(Collectors.joining("/"))
        : reference.kind().id();
  }

  /** All about one reference. */
  static Section details(Reference reference) {
    Citation citation = reference.citation();
    List<Message> items = new ArrayList<>();
    if (classes(reference).isEmpty()) {
      add(items, "value", PageParts.figure(reference));
    }
    add(items, "classes", Value.text(classes(reference)));
    if (citation.dataYear() != null) {
      add(items, "year", new Value.Year(citation.dataYear()));
    }
    add(items, "unit", Value.text(citation.unit()));
    add(items, "universe", Value.text(citation.universe()));
    add(items, "series", Value.text(citation.series()));
    add(items, "size_class", Value.text(citation.sizeClass()));
    add(items, "publisher", Value.text(citation.publisher()));
    add(items, "title", Value.text(citation.title()));
    if (citation.published() != null) {
      add(items, "published", new Value.Year(citation.published()));
    }
    add(items, "attestation", Value.text(citation.attestation()));
    add(items, "note", Value.text(citation.note()));
    return new Section.Listing(Message.of("references.one", Value.text(reference.id())), items);
  }

  private static void add(List<Message> items, String what, Value value) {
    if (!value.equals(Value.text(""))) {
      items.add(Message.of("references.item", Value.nested(Message.of("column." + what)), value));
    }
  }
}
