package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.ranking.TownIndex;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Message;
import vitrine.report.Presentation;
import vitrine.report.Section;
import vitrine.report.TableColumn;
import vitrine.report.Value;
import vitrine.stats.Interval;

/** The key figures of a dossier, beside the middle of the towns compared and the references. */
final class DiagnoseKeyFigures {
  /** Premises figures: of the zone that the dossier is about. */
  private static final List<String> OF_ZONE =
      List.of(
          "vacancy_rate",
          "vacancy_rate_smoothed",
          "vacancy_area_rate",
          "vacancy_frontage_rate",
          "vacancy_long_term_rate",
          "vacancy_median_months",
          "vacancy_change",
          "vacant_run_longest",
          "vacant_run_share",
          "active_run_mean",
          "diversity_rarefied_30",
          "essential_coverage",
          "independent_share");

  private static final List<String> SCALED = List.of("vacancy_rate");

  private final DiagnoseGroup group;
  private final List<Dossier> dossiers;

  /** Figures that no town of the dossier has, by why. */
  private final Map<String, List<String>> absent = new LinkedHashMap<>();

  DiagnoseKeyFigures(DiagnoseGroup group, List<Dossier> dossiers) {
    this.group = group;
    this.dossiers = dossiers;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section.Heading(Message.of("diagnose.key-figures")));
    Dataset rows = rows();
    if (!rows.rows().isEmpty()) {
      sections.add(new Section.Table(rows, columns(), ""));
    }
    List<Message> sentences = new ArrayList<>();
    if (!group.isAlone()) {
      sentences.add(Message.of("diagnose.medians", Value.count(group.size())));
    }
    sizes(sentences);
    if (!sentences.isEmpty()) {
      sections.add(new Section.Paragraph(sentences));
    }
    if (!absent.isEmpty()) {
      sections.add(new Section.Listing(Message.of("diagnose.absent"), absences()));
    }
    return sections;
  }

  /** The rate of agglomerations of its size beside each town; once where it is the same. */
  private void sizes(List<Message> sentences) {
    List<Reference.Rate> rates = new ArrayList<>();
    dossiers.forEach(one -> rates.add(group.ranked().ofSize(one.ranked())));
    boolean same = rates.stream().distinct().count() == 1;
    for (int i = 0; i < (same ? 1 : rates.size()); i++) {
      if (rates.get(i) != null) {
        Message said = Message.of("diagnose.size", Value.nested(PageParts.rate(rates.get(i))));
        sentences.add(same ? said : DiagnoseWords.of(dossiers.get(i), dossiers, said));
      }
    }
  }

  private List<Message> absences() {
    List<Message> items = new ArrayList<>();
    absent.forEach(
        (why, figures) ->
            items.add(
                Message.of(
                    "note.of-towns",
                    Value.nested(Message.of("note." + why)),
                    Value.text(String.join(", ", figures)))));
    return items;
  }

  private List<Selector> selectors() {
    List<Selector> selectors = new ArrayList<>();
    List<Zone> zones =
        dossiers.stream().map(Dossier::zone).filter(z -> z != null).distinct().toList();
    for (String id : OF_ZONE) {
      zones.forEach(zone -> selectors.add(selector(id, zone, "")));
    }
    selectors.add(selector("density_per_1000", Zone.ALL, ""));
    for (Zone zone : List.of(Zone.CENTRE, Zone.PERIPHERY, Zone.PERICENTRAL)) {
      selectors.add(selector("turnover_share", zone, ""));
    }
    for (Reference.Split reference : group.study().references().splits()) {
      selectors.add(selector("split_distance", Zone.ALL, reference.id()));
      selectors.add(selector("turnover_gap_amount", Zone.ALL, reference.id()));
    }
    selectors.add(selector("turnover_per_m2", Zone.CENTRE, ""));
    selectors.add(selector("centrality", Zone.ALL, ""));
    return selectors;
  }

  private static Selector selector(String id, Zone zone, String reference) {
    return new Selector(id, zone, reference, Selector.Part.VALUE);
  }

  private Dataset rows() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("figure"),
                Column.text("zone"),
                Column.text("unit"),
                Column.number("median"),
                Column.text("median_unit"),
                Column.text("nothing"),
                Column.number("reference_value"),
                Column.text("reference"),
                Column.text("class")));
    for (int i = 0; i < dossiers.size(); i++) {
      columns.add(Column.number("value_" + i));
      columns.add(Column.number("low_" + i));
      columns.add(Column.number("high_" + i));
    }
    Dataset rows = new Dataset("key_figures", columns);
    selectors().forEach(selector -> add(rows, selector));
    addIndex(rows);
    return rows;
  }

  private void add(Dataset rows, Selector selector) {
    List<Figure> figures =
        dossiers.stream()
            .map(one -> one.figure(selector.id(), selector.zone(), selector.reference()))
            .toList();
    boolean any = figures.stream().anyMatch(one -> one != null && isKnown(one));
    if (!any) {
      figures.stream()
          .filter(one -> one != null)
          .limit(1)
          .forEach(
              one ->
                  absent
                      .computeIfAbsent(one.allNotes().get(0), why -> new ArrayList<>())
                      .add(selector.toString()));
      return;
    }
    String given = figures.stream().filter(one -> one != null).findFirst().orElseThrow().unit();
    // Of 100 and more, a centrality is not read with three decimals.
    String unit = selector.id().equals("centrality") ? "premises" : given;
    List<Object> row = new ArrayList<>();
    row.add("diagnose.figure." + selector.id() + more(selector));
    row.add("change.zone." + selector.zone().id());
    row.add(unit);
    median(row, selector, unit);
    reference(row, selector);
    row.add(SCALED.contains(selector.id()) ? grade(selector.zone()) : "");
    for (Figure figure : figures) {
      Interval interval = figure == null ? null : figure.interval();
      row.add(figure == null ? null : figure.value());
      row.add(interval == null ? null : (Double) interval.low());
      row.add(interval == null ? null : (Double) interval.high());
    }
    rows.add(row);
  }

  /** What tells figures of one indicator apart. */
  private static String more(Selector selector) {
    if (selector.id().equals("turnover_share")) {
      return "-" + selector.zone().id();
    }
    return switch (selector.reference()) {
      case "" -> "";
      case "fr", "de" -> "-" + selector.reference();
      default -> "-other";
    };
  }

  private static boolean isKnown(Figure figure) {
    return figure.value() != null || figure.interval() != null;
  }

  /** The middle of whole numbers can lie between two. */
  private void median(List<Object> row, Selector selector, String unit) {
    DiagnoseGroup.Median median = group.median(selector);
    boolean whole = median != null && median.value() == Math.rint(median.value());
    row.add(median == null ? null : (Double) median.value());
    row.add(unit.equals("count") && !whole ? "premises" : unit);
    row.add("");
  }

  /** What a verdict compares with, or the share of the first split. */
  private void reference(List<Object> row, Selector selector) {
    List<Reference.Split> splits = group.study().references().splits();
    if (selector.id().equals("vacancy_rate") && selector.zone() == Zone.CENTRE) {
      List<Reference.Rate> rates =
          dossiers.stream().map(one -> one.ranked().comparedWith()).distinct().toList();
      boolean one = rates.size() == 1;
      row.add(one ? (Double) rates.get(0).value().doubleValue() : null);
      row.add(one ? rates.get(0).id() : group.study().references().rateName());
    } else if (selector.id().equals("turnover_share")) {
      row.add(splits.get(0).share(selector.zone()));
      row.add(splits.get(0).id());
    } else {
      row.add(null);
      row.add(selector.reference());
    }
  }

  /** The class in words, where it is one town and the scale has words. */
  private String grade(Zone zone) {
    String scale = group.study().references().scales().get(0).id();
    Double grade = dossiers.get(0).value("vacancy_class", zone, scale);
    return dossiers.size() > 1 || grade == null || !scale.equals("scale-procos-2013")
        ? ""
        : "vacancy-class." + grade.intValue();
  }

  /** The index, between the ends of nine tenths of the draws or of what is missing. */
  private void addIndex(Dataset rows) {
    if (dossiers.stream().allMatch(one -> one.ranked().index().value() == null)) {
      absent
          .computeIfAbsent(dossiers.get(0).ranked().whyNoIndex(), why -> new ArrayList<>())
          .add(Selector.INDEX);
      return;
    }
    List<Object> row = new ArrayList<>();
    row.add("diagnose.figure.index");
    row.add("change.zone.all");
    row.add("premises");
    median(row, selector(Selector.INDEX, Zone.ALL, ""), "premises");
    row.add(null);
    row.add(group.ranked().profile().id());
    row.add("");
    for (Dossier dossier : dossiers) {
      TownIndex index = dossier.ranked().index();
      Interval ends = RankReport.indexEnds(dossier.ranked());
      row.add(index.value());
      row.add(ends == null ? null : (Double) ends.low());
      row.add(ends == null ? null : (Double) ends.high());
    }
    rows.add(row);
  }

  private List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of("column.figure", Presentation.WORDS, "figure"));
    boolean alike = dossiers.stream().map(Dossier::zone).distinct().count() == 1;
    columns.add(
        dossiers.size() > 1 && alike
            ? TableColumn.wide("column.zone", Presentation.WORDS, "zone")
            : TableColumn.of("column.zone", Presentation.WORDS, "zone"));
    for (int i = 0; i < dossiers.size(); i++) {
      String[] from = {"value_" + i, "unit", "low_" + i, "high_" + i};
      columns.add(
          dossiers.size() == 1
              ? TableColumn.of("column.measure", Presentation.MEASURE, from)
              : DiagnoseWords.column(dossiers.get(i), Presentation.MEASURE, from));
    }
    if (!group.isAlone()) {
      columns.add(
          TableColumn.of("column.median", Presentation.FIGURE, "median", "median_unit", "nothing"));
    }
    String[] reference = {"reference_value", "unit", "nothing"};
    columns.add(
        dossiers.size() == 1
            ? TableColumn.of("column.reference-value", Presentation.FIGURE, reference)
            : TableColumn.wide("column.reference-value", Presentation.FIGURE, reference));
    columns.add(TableColumn.wide("column.reference", Presentation.TEXT, "reference"));
    columns.add(TableColumn.wide("column.class", Presentation.WORDS, "class"));
    return columns;
  }
}
