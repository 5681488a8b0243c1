package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Catalogue;
import vitrine.indicator.CommonVacancies;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Subject;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.report.GateResult;
import vitrine.report.Report;

/** {@code indicators}: the table of figures of every town at every survey. */
public final class IndicatorsStudy {
  /** One row of the long table. */
  record Line(Town town, Period survey, Figure figure) {}

  private final StudyRequest request;
  private final List<String> indicators;
  private final List<Zone> zones;
  private final boolean wide;
  private final IndicatorTable table;
  private final GateConditions gates;

  private IndicatorsStudy(
      StudyRequest request,
      List<String> indicators,
      List<Zone> zones,
      boolean wide,
      IndicatorTable table,
      GateConditions gates) {
    this.table = table;
    this.gates = gates;
    this.request = request;
    this.indicators = indicators;
    this.zones = zones;
    this.wide = wide;
  }

  /**
   * The use case.
   *
   * @param indicators families and selectors; empty for all
   * @param zones only these; empty for all
   * @param wide whether a town and survey is one row
   * @param table which table is printed; the streets and the gaps take no indicators
   * @param gates conditions under which the run fails
   */
  public static IndicatorsStudy of(
      StudyRequest request,
      List<String> indicators,
      List<String> zones,
      boolean wide,
      String table,
      GateConditions gates) {
    IndicatorTable chosen = OptionValues.constant("--table", table, IndicatorTable.class);
    if (chosen != IndicatorTable.FIGURES && (wide || !indicators.isEmpty())) {
      throw Refusal.usage("usage.table-alone", chosen.id());
    }
    List<Zone> known = zones.stream().map(zone -> OptionValues.zone("--zone", zone)).toList();
    return new IndicatorsStudy(request, List.copyOf(indicators), known, wide, chosen, gates);
  }

  /** Reads, computes and tells. */
  public Report report() {
    LoadedStudy study = LoadedStudy.load(request, named());
    return table == IndicatorTable.FIGURES ? figures(study) : alongStreets(study);
  }

  private Report alongStreets(LoadedStudy study) {
    Subjects subjects = new Subjects(study);
    subjects.requireSurvey();
    List<Walk> walks = Walk.all(study, subjects, zones.isEmpty() ? List.of(Zone.ALL) : zones);
    return new StreetReport(study, table, zones, walks, gates, results(study, subjects)).report();
  }

  private List<GateResult> results(LoadedStudy study, Subjects subjects) {
    return gates.texts().isEmpty() ? List.of() : check(study, subjects);
  }

  private Report figures(LoadedStudy study) {
    IndicatorChoice choice = new IndicatorChoice(study.catalogue(), indicators, zones);
    List<Line> lines = new ArrayList<>();
    Map<Period, List<Subject>> bySurvey = new TreeMap<>();
    Map<Town, List<Subject>> byTown = new TreeMap<>();
    Subjects subjects = new Subjects(study);
    subjects.requireSurvey();
    for (Town town : study.towns()) {
      for (Subject subject : subjects.everySurvey(town)) {
        if (request.survey() == null || request.survey().equals(subject.survey())) {
          bySurvey.computeIfAbsent(subject.survey(), unused -> new ArrayList<>()).add(subject);
          byTown.computeIfAbsent(town, unused -> new ArrayList<>()).add(subject);
          add(lines, town, subject.survey(), figures(study, subject, choice), choice);
        }
      }
    }
    bySurvey.forEach(
        (survey, towns) -> {
          add(lines, Town.GROUP, survey, GroupVacancy.figures(towns), choice);
          addSmoothed(lines, survey, towns, study.catalogue(), choice);
        });
    lines.sort(order(study.catalogue()));
    List<GateResult> results = results(study, subjects);
    return new IndicatorsReport(
            study, lines, wide, indicators, zones, List.copyOf(byTown.values()), gates, results)
        .report();
  }

  private static List<Figure> figures(LoadedStudy study, Subject subject, IndicatorChoice choice) {
    return study.catalogue().figures(subject, choice::wants);
  }

  /** The texts that may be selectors; none where every figure is asked for. */
  private List<String> named() {
    List<String> indicators =
        table == IndicatorTable.FIGURES ? this.indicators : List.of(Family.CONTINUITY.id());
    return indicators.isEmpty()
        ? List.of()
        : Stream.concat(indicators.stream(), gates.texts().stream().flatMap(Gate::selectors))
            .toList();
  }

  /** Gates look at the surveys that a comparison takes: a run does not fail for its past. */
  private List<GateResult> check(LoadedStudy study, Subjects subjects) {
    RankValues values = new RankValues(study);
    List<TakenTown> taken = subjects.taken(study.towns());
    SelectorReading selectors = SelectorReading.of(study, taken).allowingGroups().withoutIndex();
    Gates conditions = new Gates(study, values, selectors, gates.texts());
    List<RankedTown> towns =
        new TownComparison(study, values, conditions.selectors(), none -> false)
            .figures(taken)
            .towns();
    List<Figure> group = GroupVacancy.figures(taken.stream().map(TakenTown::vacancy).toList());
    return conditions.check(List.of(RankedGroup.undrawn(towns, group)));
  }

  private static void add(
      List<Line> lines, Town town, Period survey, List<Figure> figures, IndicatorChoice choice) {
    figures.stream().filter(choice).forEach(figure -> lines.add(new Line(town, survey, figure)));
  }

  /** The rates of the towns of one survey, each drawn towards what they have in common. */
  private static void addSmoothed(
      List<Line> lines,
      Period survey,
      List<Subject> towns,
      Catalogue catalogue,
      IndicatorChoice choice) {
    if (choice.wants(catalogue.find(VacancyRateSmoothed.ID))) {
      List<Zone> zones = Arrays.stream(Zone.values()).filter(choice::wants).toList();
      List<List<Figure>> figures = VacancyRateSmoothed.figures(new CommonVacancies(towns), zones);
      for (int i = 0; i < towns.size(); i++) {
        add(lines, towns.get(i).town(), survey, figures.get(i), choice);
      }
    }
  }

  private static Comparator<Line> order(Catalogue catalogue) {
    return Comparator.comparing(Line::town)
        .thenComparing(Line::survey)
        .thenComparing(line -> line.figure().zone())
        .thenComparing(line -> catalogue.place(line.figure().indicator()))
        .thenComparing(line -> line.figure().reference());
  }
}
