package vitrine.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Period;
import vitrine.model.Zone;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.GateResult;
import vitrine.report.Message;
import vitrine.report.Page;
import vitrine.report.Picture;
import vitrine.report.Presentation;
import vitrine.report.Report;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.study.TownLines.Line;

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
  private final TownLines lines;
  private final boolean wide;
  private final List<String> indicators;
  private final List<Zone> zones;
  private final GateConditions conditions;
  private final List<GateResult> gates;

  /** Gathered when it is first asked for: CSV has no word of it. */
  private LineFacts facts;

  IndicatorsReport(
      LoadedStudy study,
      TownLines lines,
      boolean wide,
      List<String> indicators,
      List<Zone> zones,
      GateConditions conditions,
      List<GateResult> gates) {
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
    return new Report(
        "indicators",
        parameters,
        Envelopes.inputs(study),
        new LateReferences(() -> Envelopes.references(facts().references())),
        wide ? wideTable() : table,
        new LateSummary(this::summary),
        study.data().findings(),
        new Page(() -> sections(table)),
        null,
        gates);
  }

  private synchronized LineFacts facts() {
    if (facts == null) {
      facts = LineFacts.of(lines, study);
    }
    return facts;
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("towns", facts().towns());
    summary.put("rows", facts().lineCount());
    summary.put("gates", Gates.summary(gates, conditions.undefinedAllowed()));
    return summary;
  }

  private Dataset longTable() {
    LineRows rows = new LineRows(lines, () -> facts().lines(), IndicatorsReport::longRows);
    return FigureCells.table("indicators", LONG, rows);
  }

  private static List<List<Object>> longRows(List<Line> lines) {
    List<List<Object>> rows = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Figure figure = line.figure();
      List<Object> row = new ArrayList<>(LONG.size() + FigureCells.COLUMNS.size());
      row.add(line.town().code());
      row.add(line.town().name());
      row.add(line.survey().text());
      row.add(figure.zone().id());
      row.add(figure.indicator());
      row.add(figure.reference());
      FigureCells.add(row, figure);
      rows.add(row);
    }
    return rows;
  }

  /** A column for each figure that any row has, and for the ends and counts that exist. */
  private Dataset wideTable() {
    List<Selector> columns = facts().columns();
    List<Column> all = new ArrayList<>(LONG.subList(0, 3));
    columns.forEach(
        column ->
            all.add(
                column.part() == Selector.Part.N
                    ? Column.integer(column.toString())
                    : Column.number(column.toString())));
    LineRows rows = new LineRows(lines, () -> facts().surveys(), of -> wideRows(of, columns));
    return new Dataset("indicators", all, rows);
  }

  private static List<List<Object>> wideRows(List<Line> lines, List<Selector> columns) {
    Map<Period, List<Line>> surveys = new LinkedHashMap<>();
    lines.forEach(line -> surveys.computeIfAbsent(line.survey(), s -> new ArrayList<>()).add(line));
    return surveys.values().stream().map(of -> wideRow(of, columns)).toList();
  }

  private static List<Object> wideRow(List<Line> row, List<Selector> columns) {
    Line first = row.get(0);
    List<Object> cells = new ArrayList<>();
    cells.add(first.town().code());
    cells.add(first.town().name());
    cells.add(first.survey().text());
    Map<Selector, Object> values = new HashMap<>();
    for (Line line : row) {
      Figure figure = line.figure();
      values.put(LineFacts.column(figure, Selector.Part.VALUE), figure.value());
      values.put(LineFacts.column(figure, Selector.Part.N), figure.n());
      if (figure.interval() != null) {
        values.put(LineFacts.column(figure, Selector.Part.LOW), figure.interval().low());
        values.put(LineFacts.column(figure, Selector.Part.HIGH), figure.interval().high());
      }
    }
    columns.forEach(column -> cells.add(values.get(column)));
    return Collections.unmodifiableList(cells);
  }

  private List<Section> sections(Dataset table) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section.Title(Message.of("indicators.title", Value.count(facts().lineCount()))));
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
    if (!facts().references().isEmpty()) {
      sections.add(PageParts.references(facts().references()));
    }
    sections.add(
        new Section.Listing(
            Message.of("page.limits"),
            List.of(Message.of("limit.census"), Message.of("limit.cause"))));
    return sections;
  }

  /** What the figures are of, and how to read their rows. */
  private List<Message> lead() {
    List<Message> lead = new ArrayList<>();
    lead.add(
        facts().dates().isEmpty()
            ? Message.of("indicators.lead-undated", Value.count(facts().towns()))
            : Message.of(
                "indicators.lead",
                Value.count(facts().towns()),
                Value.text(String.join(", ", facts().dates()))));
    if (facts().hasGroup()) {
      lead.add(Message.of("indicators.lead-group"));
    }
    lead.add(Message.of("indicators.lead-read"));
    return lead;
  }

  /** The vacancy at each survey, where it is among the figures: of the centre if any has one. */
  private Optional<Picture> overTime() {
    List<Zone> of = facts().ratedZones();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    Zone zone = of.contains(Zone.CENTRE) ? Zone.CENTRE : of.get(0);
    return SurveysPicture.of(lines.counted(), zone, null, "surveys");
  }
}
