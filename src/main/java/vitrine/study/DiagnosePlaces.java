package vitrine.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.indicator.Figure;
import vitrine.model.Zone;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;

/** Where the vacant premises are: zones, streets, and the premises one by one. */
final class DiagnosePlaces {
  private static final int STREETS = 15;
  private static final int RUNS = 10;
  private static final int PREMISES = 30;

  /** The classes of durations that have words; those of one's own scheme go by their ids. */
  private static final Set<String> STEPS = Set.of("lt24", "ge24", "le12", "gt12_le36", "gt36");

  private final List<Dossier> dossiers;

  DiagnosePlaces(List<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  List<Section> zones() {
    Dataset zones =
        DiagnoseWords.worded(new DiagnosePremisesTables(dossiers).zones(), "zone", "change.zone.");
    if (zones.rows().isEmpty()) {
      return List.of();
    }
    List<TableColumn> columns = new ArrayList<>();
    if (dossiers.size() > 1) {
      columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    }
    columns.add(TableColumn.of("column.zone", Presentation.WORDS, "zone"));
    columns.add(TableColumn.of("column.n", Presentation.COUNT, "n"));
    columns.add(TableColumn.of("column.vacant", Presentation.COUNT, "vacant"));
    columns.add(
        TableColumn.of(
            "column.vacancy",
            Presentation.RATE,
            "vacancy_rate",
            "vacancy_low",
            "vacancy_high",
            "verdict"));
    columns.add(TableColumn.of("column.class", Presentation.CLASS, "vacancy_class"));
    columns.add(TableColumn.of("column.unknown", Presentation.COUNT, "unknown"));
    columns.add(TableColumn.wide("column.works", Presentation.COUNT, "works"));
    columns.add(TableColumn.wide("column.storage", Presentation.COUNT, "storage"));
    columns.add(TableColumn.wide("column.excluded", Presentation.COUNT, "excluded"));
    return List.of(
        new Section.Heading(Message.of("diagnose.zones")),
        new Section.Table(zones, columns, dossiers.size() > 1 ? "town" : ""),
        new Section.Paragraph(List.of(Message.of("diagnose.zones.read"))));
  }

  List<Section> streets() {
    List<Section> sections = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      sections.add(heading("diagnose.streets", dossier));
      Walk walk = dossier.walk();
      if (walk == null) {
        boolean counted = dossier.subject().premises() != null;
        sections.add(
            paragraph(counted ? "diagnose.streets.none" : "diagnose.streets.no-inventory"));
      } else {
        sections.add(new Section.Paragraph(StreetPage.streets(walk)));
        addStreets(sections, StreetTables.streets(List.of(walk)));
        addRuns(sections, StreetTables.gaps(List.of(walk)));
      }
    }
    return sections;
  }

  private Section heading(String key, Dossier dossier) {
    return new Section.Heading(DiagnoseWords.of(dossier, dossiers, Message.of(key)));
  }

  private static Section paragraph(String key) {
    return new Section.Paragraph(List.of(Message.of(key)));
  }

  private static void addStreets(List<Section> sections, Dataset streets) {
    sections.add(
        new Section.Table(
            first(streets, STREETS),
            List.of(
                TableColumn.of("column.street", Presentation.NAME, "street"),
                TableColumn.of("column.n", Presentation.COUNT, "n"),
                TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
                TableColumn.of(
                    "column.vacancy",
                    Presentation.RATE,
                    "vacancy_rate",
                    "vacancy_low",
                    "vacancy_high"),
                TableColumn.of("column.run-longest", Presentation.COUNT, "vacant_run_longest"),
                TableColumn.of("column.active-run", Presentation.SCORE, "active_run_mean")),
            ""));
    more(sections, streets.rows().size() - STREETS, "streets");
  }

  /** The streets again by their longest run: of each the first in the order of length. */
  private static void addRuns(List<Section> sections, Dataset gaps) {
    Dataset longest = new Dataset(gaps.name(), gaps.columns());
    Set<Object> seen = new HashSet<>();
    gaps.rows().stream()
        .filter(row -> (Long) row.get(gaps.index("vacant")) > 1)
        .filter(row -> seen.add(row.get(gaps.index("street"))))
        .limit(RUNS)
        .forEach(longest::add);
    if (longest.rows().isEmpty()) {
      sections.add(paragraph("diagnose.runs.none"));
      return;
    }
    sections.add(paragraph("diagnose.runs"));
    sections.add(
        new Section.Table(
            longest,
            List.of(
                TableColumn.of("column.street", Presentation.NAME, "street"),
                TableColumn.of("column.side", Presentation.SIDE, "side"),
                TableColumn.of("column.gap-from", Presentation.TEXT, "from"),
                TableColumn.of("column.gap-to", Presentation.TEXT, "to"),
                TableColumn.of("column.vacant", Presentation.COUNT, "vacant"),
                TableColumn.of("column.months", Presentation.COUNT, "vacant_months"),
                TableColumn.of("column.closing", Presentation.TEXT, "closing"),
                TableColumn.wide("column.frontage", Presentation.SCORE, "frontage_m")),
            ""));
  }

  List<Section> vacant() {
    List<Section> sections = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      sections.add(heading("diagnose.vacant", dossier));
      if (dossier.subject().premises() == null) {
        sections.add(paragraph("diagnose.vacant.no-inventory"));
      } else if (dossier.vacant().isEmpty()) {
        sections.add(paragraph("diagnose.vacant.none"));
      } else {
        Dataset vacant =
            DiagnoseWords.worded(
                new DiagnosePremisesTables(List.of(dossier)).vacant(), "zone", "change.zone.");
        sections.add(new Section.Table(first(vacant, PREMISES), vacantColumns(), ""));
        more(sections, vacant.rows().size() - PREMISES, "vacant");
        sections.add(paragraph("diagnose.vacant.read"));
      }
    }
    return sections;
  }

  private static List<TableColumn> vacantColumns() {
    return List.of(
        TableColumn.of("column.street", Presentation.NAME, "street"),
        TableColumn.of("column.number", Presentation.TEXT, "number"),
        TableColumn.of("column.months", Presentation.COUNT, "vacant_months"),
        TableColumn.of("column.area", Presentation.SCORE, "floor_area_m2"),
        TableColumn.of("column.run", Presentation.COUNT, "run"),
        TableColumn.of("column.before", Presentation.NAME, "before"),
        TableColumn.of("column.after", Presentation.NAME, "after"),
        TableColumn.wide("column.zone", Presentation.WORDS, "zone"),
        TableColumn.wide("column.id", Presentation.TEXT, "premises_id"));
  }

  List<Section> durations() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.durations")));
    for (Dossier dossier : dossiers) {
      sections.add(new Section.Paragraph(DiagnoseWords.all(dossier, dossiers, durations(dossier))));
    }
    Dataset durations = new DiagnosePremisesTables(dossiers).durations();
    if (!durations.isEmpty("share")) {
      int step = durations.index("class");
      boolean shipped = durations.rows().stream().allMatch(row -> STEPS.contains(row.get(step)));
      Dataset shown = shipped ? DiagnoseWords.worded(durations, "class", "duration.") : durations;
      sections.add(new Section.Table(shown, durationColumns(shipped), ""));
    }
    return sections;
  }

  private List<TableColumn> durationColumns(boolean worded) {
    List<TableColumn> columns = new ArrayList<>();
    if (dossiers.size() > 1) {
      columns.add(TableColumn.of("column.town", Presentation.NAME, "town"));
    }
    columns.add(
        TableColumn.of(
            "column.duration", worded ? Presentation.WORDS : Presentation.TEXT, "class"));
    columns.add(TableColumn.of("column.premises", Presentation.COUNT, "premises"));
    columns.add(TableColumn.of("column.share", Presentation.RATE, "share", "low", "high"));
    columns.add(TableColumn.wide("column.reference", Presentation.TEXT, "reference"));
    return columns;
  }

  /** How long: the median, what is not dated; or why nothing is known. */
  private static List<Message> durations(Dossier dossier) {
    Zone zone = dossier.zone();
    Figure median = zone == null ? null : dossier.figure("vacancy_median_months", zone, "");
    if (median == null) {
      return List.of(Message.of("diagnose.durations.no-inventory"));
    }
    if (median.value() == null) {
      return List.of(
          Message.of(
              "diagnose.durations.none",
              Value.nested(Message.of("note." + median.allNotes().get(0)))));
    }
    List<Message> sentences = new ArrayList<>();
    boolean whole = median.value() % 1 == 0;
    sentences.add(
        Message.of(
            "diagnose.durations.median",
            DiagnoseWords.zone(zone),
            new Value.Number(median.value(), whole ? 0 : 1),
            Value.count(median.n())));
    long undated = dossier.tally().vacant() - median.n();
    if (undated > 0) {
      sentences.add(Message.of("diagnose.durations.undated", Value.count(undated)));
    }
    sentences.add(Message.of("diagnose.durations.biased"));
    survival(sentences, dossier);
    return sentences;
  }

  private static void survival(List<Message> sentences, Dossier dossier) {
    Figure survival = dossier.figure("vacancy_survival", dossier.zone(), "");
    if (survival != null && survival.value() != null && dossier.move() != null) {
      sentences.add(
          Message.of(
              "change.survival",
              Value.percent(survival.value()),
              Value.count(survival.n()),
              new Value.Number(ChangeTimeTables.curveStart(dossier.move(), dossier.zone()), 0)));
    }
  }

  private static Dataset first(Dataset all, int most) {
    Dataset first = new Dataset(all.name(), all.columns());
    all.rows().stream().limit(most).forEach(first::add);
    return first;
  }

  private static void more(List<Section> sections, int more, String table) {
    if (more > 0) {
      sections.add(
          new Section.Paragraph(
              List.of(Message.of("diagnose.more", Value.count(more), Value.text(table)))));
    }
  }
}
