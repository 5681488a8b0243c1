package vitrine.study;

import java.util.List;
import java.util.stream.Stream;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Family;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.model.Zone;
import vitrine.report.GateResult;
import vitrine.report.Report;

/** {@code indicators}: the table of figures of every town at every survey. */
public final class IndicatorsStudy {
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
    Subjects subjects = new Subjects(study);
    subjects.requireSurvey();
    TownLines lines = new TownLines(study, subjects, choice, request.survey());
    List<GateResult> results = results(study, subjects);
    return new IndicatorsReport(study, lines, wide, indicators, zones, gates, results).report();
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
}
