package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vitrine.indicator.Figure;
import vitrine.indicator.Note;
import vitrine.indicator.Selector;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.ranking.ComponentScore;
import vitrine.ranking.DrawnPlace;
import vitrine.ranking.MethodDraws;
import vitrine.ranking.PillarScore;
import vitrine.reference.Reference;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Page;
import vitrine.report.Report;
import vitrine.stats.Interval;

/** Assembles the report of {@code rank}: its rows, its summary; the page is {@link RankPage}'s. */
final class RankReport {
  private static final List<Column> COMPONENT_COLUMNS =
      List.of(
          Column.text("indicator"),
          Column.text("zone"),
          Column.text("reference"),
          Column.number("value"),
          Column.number("score"),
          Column.number("weight"),
          Column.integer("imputed"));
  private static final List<Column> PILLAR_COLUMNS =
      List.of(Column.text("pillar"), Column.number("score"), Column.number("weight"));

  private final Ranked ranked;
  private final List<Reference.Split> splits;

  RankReport(Ranked ranked) {
    this.ranked = ranked;
    this.splits = ranked.study().references().splits();
  }

  Report report() {
    Dataset results = results();
    StudyRequest request = ranked.study().request();
    Map<String, Object> parameters =
        Envelopes.parameters(request, ranked.study().references().names());
    parameters.put("profile", ranked.profile().id());
    parameters.put("profile_version", ranked.profile().version());
    parameters.put("aggregate", ranked.request().aggregate(ranked.profile()).id());
    parameters.put("normalise", ranked.request().normalise(ranked.profile()).id());
    parameters.put("by", ranked.by().selector().toString());
    parameters.put("order", ranked.by().descending() ? "desc" : "asc");
    parameters.put("group", ranked.request().group());
    parameters.put("min_premises", ranked.request().minPremises());
    parameters.put("complete_only", ranked.request().completeOnly());
    parameters.put("draws", ranked.request().draws());
    parameters.put("seed", ranked.request().seed());
    parameters.put("against", ranked.against() == null ? null : ranked.against().key());
    parameters.put("threshold", ranked.threshold().text());
    parameters.put("top", ranked.request().top() == 0 ? null : (Long) ranked.request().top());
    parameters.put("fail_if", ranked.request().gates().texts());
    parameters.put("allow_undefined", ranked.request().gates().undefinedAllowed());
    return new Report(
        "rank",
        parameters,
        Envelopes.inputs(ranked.study()),
        Envelopes.references(ranked.used()),
        results,
        summary(),
        ranked.study().data().findings(),
        new Page(() -> new RankPage(ranked, results).sections()),
        null,
        ranked.gates());
  }

  /** The columns of a row of a rank, whichever command prints it. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("group"));
    for (String id : List.of("rank", "rank_low", "rank_high", "tie_group")) {
      columns.add(Column.integer(id));
    }
    for (String id : List.of("town_code", "town", "survey")) {
      columns.add(Column.text(id));
    }
    for (String id : List.of("index", "index_low", "index_high", "coverage")) {
      columns.add(Column.number(id));
    }
    columns.add(Column.text("by"));
    for (String id :
        List.of("by_value", "by_low", "by_high", "vacancy_rate", "vacancy_low", "vacancy_high")) {
      columns.add(Column.number(id));
    }
    columns.add(Column.integer("vacancy_n"));
    columns.add(Column.integer("vacancy_class"));
    columns.add(Column.text("verdict"));
    for (Zone zone : Zone.THREE) {
      columns.add(Column.number("share_" + zone.id()));
    }
    splits.forEach(split -> columns.add(Column.number("gap_centre_" + split.id())));
    splits.forEach(split -> columns.add(Column.number("distance_" + split.id())));
    for (String id : List.of("balance_position", "p_top_quarter", "p_bottom_quarter")) {
      columns.add(Column.number(id));
    }
    columns.add(Column.codes("note"));
    columns.add(Column.text("turnover_survey"));
    columns.add(Column.text("verdict_reference"));
    for (String id : List.of("vacancy_smoothed", "smoothed_low", "smoothed_high", "p_above")) {
      columns.add(Column.number(id));
    }
    columns.add(Column.integer("method_low"));
    columns.add(Column.integer("method_high"));
    columns.add(Column.records("components"));
    columns.add(Column.records("pillars"));
    columns.add(Column.text("size_reference"));
    columns.add(Column.number("size_rate"));
    columns.add(Column.number("threshold"));
    return columns;
  }

  /** The rows are made when they are read: a country of them would fill the memory. */
  private Dataset results() {
    List<Shown> shown = new ArrayList<>();
    for (RankedGroup group : ranked.groups()) {
      group.towns().stream()
          .filter(ranked::isShown)
          .forEach(town -> shown.add(new Shown(group, town)));
    }
    return new Dataset(
        "rank",
        columns(),
        new MadeRows(shown.size(), i -> row(shown.get(i).of(), shown.get(i).town())));
  }

  /** A town in a group, which is a row. */
  private record Shown(RankedGroup of, RankedTown town) {}

  /** The row of a town. */
  List<Object> row(RankedGroup group, RankedTown town) {
    List<Object> row = new ArrayList<>();
    row.add(ranked.isGrouped() ? group.name() : null);
    row.add(town.rank() == null ? null : Long.valueOf(town.rank()));
    DrawnPlace place = town.draws().place();
    row.add(place == null ? null : Long.valueOf(place.low()));
    row.add(place == null ? null : Long.valueOf(place.high()));
    row.add(place == null ? null : Long.valueOf(place.tieGroup()));
    row.add(town.town().code());
    row.add(town.town().name());
    row.add(town.taken().date(Zone.CENTRE).text());
    row.add(town.index().value());
    addIndexEnds(row, town);
    row.add(town.index().coverage());
    addBy(row, town);
    addVacancy(row, town);
    addTurnover(row, town);
    row.add(place == null ? null : (Double) place.topQuarter());
    row.add(place == null ? null : (Double) place.bottomQuarter());
    row.add(notes(group, town));
    row.add(town.taken().turnover().survey().text());
    row.add(town.verdict() == null ? "" : town.comparedWith().id());
    addSmoothed(row, group, town);
    MethodDraws.Ranks method = town.draws().method();
    row.add(method == null ? null : Long.valueOf(method.low()));
    row.add(method == null ? null : Long.valueOf(method.high()));
    row.add(components(town));
    row.add(pillars(town));
    Reference.Rate ofSize = ranked.ofSize(town);
    row.add(ofSize == null ? "" : ofSize.id());
    row.add(ofSize == null ? null : (Double) ofSize.value().doubleValue());
    row.add(ranked.above(group, town) == null ? null : (Double) ranked.threshold().of(town));
    return row;
  }

  private static void addIndexEnds(List<Object> row, RankedTown town) {
    Interval ends = indexEnds(town);
    row.add(ends == null ? null : (Double) ends.low());
    row.add(ends == null ? null : (Double) ends.high());
  }

  /** Of a complete index nine tenths of the draws, of another its bounds; null for neither. */
  static Interval indexEnds(RankedTown town) {
    boolean starred = town.index().value() != null && !town.index().isComplete();
    return starred ? new Interval(town.index().low(), town.index().high()) : town.draws().index();
  }

  /** The smoothed rate, and how likely the town’s is above the threshold. */
  private void addSmoothed(List<Object> row, RankedGroup group, RankedTown town) {
    Figure smoothed = town.figure(VacancyRateSmoothed.ID, Zone.CENTRE, "");
    Interval interval = smoothed == null ? null : smoothed.interval();
    row.add(value(smoothed));
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(ranked.above(group, town));
  }

  private void addBy(List<Object> row, RankedTown town) {
    Selector by = ranked.by().selector();
    row.add(by.toString());
    if (by.isIndex()) {
      row.add(town.index().value());
      addIndexEnds(row, town);
      return;
    }
    Figure figure = town.figure(by);
    Interval interval = figure == null ? null : figure.interval();
    row.add(ranked.values().comparable(town, by));
    boolean whole = by.part() == Selector.Part.VALUE && interval != null;
    row.add(whole ? (Double) interval.low() : null);
    row.add(whole ? (Double) interval.high() : null);
  }

  private void addVacancy(List<Object> row, RankedTown town) {
    Figure rate = town.figure("vacancy_rate", Zone.CENTRE, "");
    Interval interval = rate == null ? null : rate.interval();
    row.add(rate == null ? null : rate.value());
    row.add(interval == null ? null : (Double) interval.low());
    row.add(interval == null ? null : (Double) interval.high());
    row.add(rate == null ? null : rate.n());
    String scale = ranked.study().references().scales().get(0).id();
    Figure grade = town.figure("vacancy_class", Zone.CENTRE, scale);
    row.add(
        grade == null || grade.value() == null ? null : Long.valueOf(grade.value().longValue()));
    row.add(town.verdict() == null ? null : town.verdict().id());
  }

  private void addTurnover(List<Object> row, RankedTown town) {
    Zone.THREE.forEach(zone -> row.add(value(town.figure("turnover_share", zone, ""))));
    splits.forEach(split -> row.add(value(town.figure("turnover_gap", Zone.CENTRE, split.id()))));
    splits.forEach(split -> row.add(value(town.figure("split_distance", Zone.ALL, split.id()))));
    row.add(value(town.figure("balance_position", Zone.ALL, "fr+de")));
  }

  private static Double value(Figure figure) {
    return figure == null ? null : figure.value();
  }

  /** What should be known of the row: of its rank, its vacancy and its turnover, each code once. */
  private List<String> notes(RankedGroup group, RankedTown town) {
    Set<String> notes = new LinkedHashSet<>();
    if (town.unrankedBecause(ranked.by()) != null) {
      notes.add(town.unrankedBecause(ranked.by()));
    }
    boolean imputed = town.index().components().stream().anyMatch(ComponentScore::imputed);
    if (town.index().value() == null) {
      notes.add(town.whyNoIndex());
    } else if (!town.index().isComplete()) {
      notes.add(imputed ? Note.IMPUTED : Note.INCOMPLETE);
    }
    for (ComponentScore component : town.index().components()) {
      Figure figure = town.figure(component.selector());
      if (component.value() == null && figure != null) {
        notes.addAll(figure.allNotes());
      }
    }
    addNotes(notes, town.figure("vacancy_rate", Zone.CENTRE, ""));
    addNotes(notes, town.figure("balance_position", Zone.ALL, "fr+de"));
    if (town.scopeOther()) {
      notes.add(Note.SCOPE_OTHER);
    }
    if (ranked.formula().dependsOnSample()) {
      notes.add(Note.SAMPLE_DEPENDENT);
    }
    addDraws(notes, group.draws(), town);
    return List.copyOf(notes);
  }

  /** Why a ranked town has no rank interval, or what to know of it. */
  private static void addDraws(Set<String> notes, GroupDraws draws, RankedTown town) {
    if (town.rank() == null) {
      return;
    }
    DrawnPlace place = town.draws().place();
    if (draws.why() != null) {
      notes.add(draws.why());
    } else if (place == null) {
      notes.add(Note.NO_COUNT);
    } else {
      if (draws.ownCounts()) {
        notes.add(Note.OWN_COUNTS);
      }
      if (!place.holds(town.rank())) {
        notes.add(Note.RANK_OUTSIDE);
      }
    }
  }

  private static void addNotes(Set<String> notes, Figure figure) {
    if (figure != null) {
      notes.addAll(figure.allNotes());
    }
  }

  private static Dataset components(RankedTown town) {
    Dataset components = new Dataset("components", COMPONENT_COLUMNS);
    for (ComponentScore component : town.index().components()) {
      Selector selector = component.selector();
      List<Object> row = new ArrayList<>();
      row.add(selector.id() + selector.part().suffix());
      row.add(selector.zone().id());
      row.add(selector.reference());
      row.add(component.value());
      row.add(component.score());
      row.add(component.weight());
      row.add(component.imputed() ? 1L : 0L);
      components.add(row);
    }
    return components;
  }

  private static Dataset pillars(RankedTown town) {
    Dataset pillars = new Dataset("pillars", PILLAR_COLUMNS);
    for (PillarScore pillar : town.index().pillars()) {
      List<Object> row = new ArrayList<>();
      row.add(pillar.id());
      row.add(pillar.score());
      row.add(pillar.weight());
      pillars.add(row);
    }
    return pillars;
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("ranked_by", ranked.by().selector().toString());
    summary.put("ranked_by_reason", ranked.by().reason().id());
    summary.put("towns", ranked.townCount());
    summary.put(
        "towns_ranked",
        ranked.towns().stream()
            .filter(town -> town.rank() != null)
            .map(RankedTown::town)
            .distinct()
            .count());
    if (!ranked.isGrouped()) {
      summary.put("group", figures(ranked.groups().get(0)));
    }
    summary.put("clipped", clipped());
    if (!ranked.isGrouped()) {
      RankedGroup only = ranked.groups().get(0);
      summary.put("draws", RankSummary.draws(only.draws(), ranked.request()));
      summary.put("funnel", RankSummary.funnel(only));
      summary.put("composite", RankSummary.composite(ranked, only));
      summary.put("quartiles", RankSummary.quartiles(only));
      summary.put("against", RankSummary.against(ranked, only));
      summary.put("turnover", turnover(only));
    }
    if (ranked.isGrouped()) {
      summary.put("groups", ranked.groups().stream().map(this::group).toList());
    } else {
      summary.put("medians", medians(ranked.groups().get(0)));
    }
    summary.put("left_out", ranked.leftOut().stream().map(Town::key).toList());
    summary.put("towns_without_data", ranked.withoutData());
    summary.put(
        "gates", Gates.summary(ranked.gates(), ranked.request().gates().undefinedAllowed()));
    return summary;
  }

  private static Map<String, Object> counts(List<RankedTown> towns) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("towns", towns.size());
    counts.put("towns_ranked", towns.stream().filter(town -> town.rank() != null).count());
    return counts;
  }

  private Map<String, Object> group(RankedGroup group) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("group", group.name());
    one.putAll(counts(group.towns()));
    one.put("figures", figures(group));
    one.put("medians", medians(group));
    one.put("draws", RankSummary.draws(group.draws(), ranked.request()));
    one.put("funnel", RankSummary.funnel(group));
    one.put("composite", RankSummary.composite(ranked, group));
    one.put("quartiles", RankSummary.quartiles(group));
    one.put("against", RankSummary.against(ranked, group));
    one.put("turnover", turnover(group));
    return one;
  }

  /** The splits of the towns together; null where none has one. */
  private Map<String, Object> turnover(RankedGroup group) {
    TurnoverMeans means = TurnoverMeans.of(group, splits);
    return means == null ? null : means.described();
  }

  private static List<Object> figures(RankedGroup group) {
    List<Object> figures = new ArrayList<>();
    for (Figure figure : group.figures()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("indicator", figure.indicator());
      one.put("zone", figure.zone().id());
      one.put("value", figure.value());
      one.put("low", figure.interval() == null ? null : (Double) figure.interval().low());
      one.put("high", figure.interval() == null ? null : (Double) figure.interval().high());
      one.put("n", figure.n());
      figures.add(one);
    }
    return figures;
  }

  private static Map<String, Object> medians(RankedGroup group) {
    Map<String, Object> medians = new LinkedHashMap<>();
    group.medians().forEach((selector, median) -> medians.put(selector.toString(), orNull(median)));
    return medians;
  }

  private static Double orNull(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }

  /** How many towns lie beyond a goalpost, by component. */
  private Map<String, Object> clipped() {
    Map<String, Object> clipped = new LinkedHashMap<>();
    for (Selector selector : ranked.formula().selectors()) {
      clipped.put(selector.toString(), ranked.clipped(selector));
    }
    return clipped;
  }
}
