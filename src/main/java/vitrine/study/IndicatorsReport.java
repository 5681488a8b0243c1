package vitrine.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vitrine.indicator.Against;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.indicator.Subject;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.study.IndicatorsStudy.Line;

/** Assembles the report of {@code indicators}, long or wide. */
final class IndicatorsReport {
  private static final List<Column> LONG =
      List.of(
          Column.text("town_code"),
          Column.text("town"),
          Column.text("survey"),
          Column.text("zone"),
          Column.text("indicator"),
          Column.text("reference"));

  private final LoadedStudy study;
  private final List<Line> lines;
  private final boolean wide;
  private final List<String> indicators;
  private final List<Zone> zones;
  private final List<List<Subject>> surveys;
  private final GateConditions conditions;
  private final List<GateResult> gates;

  /**
   * A report.
   *
   * @param surveys what is known of each town, survey by survey
   */
  IndicatorsReport(
      LoadedStudy study,
      List<Line> lines,
      boolean wide,
      List<String> indicators,
      List<Zone> zones,
      List<List<Subject>> surveys,
      GateConditions conditions,
      List<GateResult> gates) {
    this.surveys = surveys;
    this.conditions = conditions;
    this.gates = gates;
    this.study = study;
    this.lines = lines;
    this.wide = wide;
    this.indicators = indicators;
    this.zones = zones;
  }

  Report report() {
    Dataset table = longTable();
    Map<String, Object> parameters =
        Envelopes.parameters(study.request(), study.references().names());
    parameters.put("indicators", indicators);
    parameters.put("zones", zones.stream().map(Zone::id).toList());
    parameters.put("wide", wide);
    parameters.put("fail_if", conditions.texts());
    parameters.put("allow_undefined", conditions.undefinedAllowed());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put(
        "towns",
        lines.stream().map(Line::town).filter(t -> !t.name().equals("*")).distinct().count());
    summary.put("rows", (long) lines.size());
    summary.put("gates", Gates.summary(gates, conditions.undefinedAllowed()));
    return new Report(
        "indicators",
        parameters,
        Envelopes.inputs(study),
        Envelopes.references(used()),
        wide ? wideTable() : table,
        summary,
        study.data().findings(),
        sections(table),
        null,
        gates);
  }

  private Dataset longTable() {
    Dataset table = FigureCells.table("indicators", LONG);
    for (Line line : lines) {
      Figure figure = line.figure();
      List<Object> row = new ArrayList<>();
      row.add(line.town().code());
      row.add(line.town().name());
      row.add(line.survey().text());
      row.add(figure.zone().id());
      row.add(figure.indicator());
      row.add(figure.reference());
      FigureCells.add(row, figure);
      table.add(row);
    }
    return table;
  }

  /** A column for each figure that any row has, and for the ends and counts that exist. */
  private Dataset wideTable() {
    List<Selector> columns = wideColumns();
    List<Column> all = new ArrayList<>(LONG.subList(0, 3));
    columns.forEach(
        column ->
            all.add(
                column.part() == Selector.Part.N
                    ? Column.integer(column.toString())
                    : Column.number(column.toString())));
    Dataset table = new Dataset("indicators", all);
    Map<List<Object>, List<Line>> rows = new LinkedHashMap<>();
    for (Line line : lines) {
      List<Object> key = List.of(line.town(), line.survey());
      rows.computeIfAbsent(key, unused -> new ArrayList<>()).add(line);
    }
    rows.values().forEach(row -> table.add(wideRow(row, columns)));
    return table;
  }

  private List<Selector> wideColumns() {
    Catalogue catalogue = study.catalogue();
    Set<Selector> columns =
        new TreeSet<>(
            Comparator.comparing((Selector column) -> catalogue.place(column.id()))
                .thenComparing(Selector::zone)
                .thenComparing(Selector::reference)
                .thenComparing(Selector::part));
    for (Line line : lines) {
      Figure figure = line.figure();
      columns.add(column(figure, Selector.Part.VALUE));
      if (figure.interval() != null) {
        columns.add(column(figure, Selector.Part.LOW));
        columns.add(column(figure, Selector.Part.HIGH));
      }
      if (figure.n() != null) {
        columns.add(column(figure, Selector.Part.N));
      }
    }
    return List.copyOf(columns);
  }

  private static Selector column(Figure figure, Selector.Part part) {
    return new Selector(figure.indicator(), figure.zone(), figure.reference(), part);
  }

  private static List<Object> wideRow(List<Line> row, List<Selector> columns) {
    Line first = row.get(0);
    List<Object> cells = new ArrayList<>();
    cells.add(first.town().code());
    cells.add(first.town().name());
    cells.add(first.survey().text());
    Map<Selector, Object> values = new LinkedHashMap<>();
    for (Line line : row) {
      Figure figure = line.figure();
      values.put(column(figure, Selector.Part.VALUE), figure.value());
      values.put(column(figure, Selector.Part.N), figure.n());
      if (figure.interval() != null) {
        values.put(column(figure, Selector.Part.LOW), figure.interval().low());
        values.put(column(figure, Selector.Part.HIGH), figure.interval().high());
      }
    }
    columns.forEach(column -> cells.add(values.get(column)));
    return Collections.unmodifiableList(cells);
  }

  /** The references that any row is measured against. */
  private Set<Reference> used() {
    Set<Reference> used = new LinkedHashSet<>();
    for (Line line : lines) {
      Definition definition = study.catalogue().find(line.figure().indicator());
      if (definition.against() == Against.FR_TO_DE) {
        used.add(study.references().references().find("fr"));
        used.add(study.references().references().find("de"));
      } else if (!line.figure().reference().isEmpty()) {
        used.add(study.references().references().find(line.figure().reference()));
      }
    }
    return used;
  }

  private List<Section> sections(Dataset table) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Title(Message.of("indicators.title", Value.count(lines.size()))));
    sections.add(new Section.Paragraph(lead()));
    overTime()
        .ifPresent(
            picture -> {
              sections.add(new Section.Heading(Message.of("page.change")));
              sections.add(Section.Figure.alone(picture));
            });
    sections.add(new Section.Heading(Message.of("indicators.figures")));
    sections.add(
        new Section.Table(
            table,
            List.of(
                TableColumn.of("column.town", Presentation.NAME, "town"),
                TableColumn.of("column.survey", Presentation.TEXT, "survey"),
                TableColumn.of("column.zone", Presentation.TEXT, "zone"),
                TableColumn.of("column.indicator", Presentation.SELECTOR, "indicator", "reference"),
                TableColumn.of("column.value", Presentation.BOUNDS, "value", "unit", "low", "high"),
                TableColumn.wide("column.interval", Presentation.INTERVAL, "low", "high", "unit"),
                TableColumn.wide("column.n", Presentation.COUNT, "n")),
            "town"));
    sections.addAll(PageParts.gates(gates));
    sections.add(PageParts.inputs(study));
    if (!used().isEmpty()) {
      sections.add(PageParts.references(used()));
    }
    sections.add(
        new Section.Listing(
            Message.of("page.limits"),
            List.of(Message.of("limit.census"), Message.of("limit.cause"))));
    return sections;
  }

  /** What the figures are of, and how to read their rows. */
  private List<Message> lead() {
    List<String> surveys =
        lines.stream()
            .map(line -> line.survey().text())
            .filter(survey -> !survey.isEmpty())
            .distinct()
            .sorted()
            .toList();
    long towns =
        lines.stream().map(Line::town).filter(town -> town != Town.GROUP).distinct().count();
    List<Message> lead = new ArrayList<>();
    lead.add(
        surveys.isEmpty()
            ? Message.of("indicators.lead-undated", Value.count(towns))
            : Message.of(
                "indicators.lead", Value.count(towns), Value.text(String.join(", ", surveys))));
    if (lines.stream().anyMatch(line -> line.town() == Town.GROUP)) {
      lead.add(Message.of("indicators.lead-group"));
    }
    lead.add(Message.of("indicators.lead-read"));
    return lead;
  }

  /** The vacancy at each survey, where it is among the figures: of the centre if any has one. */
  private Optional<Picture> overTime() {
    List<Zone> of =
        lines.stream()
            .filter(line -> line.figure().indicator().equals("vacancy_rate"))
            .filter(line -> line.figure().value() != null)
            .map(line -> line.figure().zone())
            .distinct()
            .toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    Zone zone = of.contains(Zone.CENTRE) ? Zone.CENTRE : of.get(0);
    return SurveysPicture.of(surveys, zone, null, "surveys");
  }
}
