package vitrine.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Subject;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.report.Report;

/** {@code indicators}: the table of figures of every town at every survey. */
public final class IndicatorsStudy {
  /** One row of the long table. */
  record Line(Town town, Period survey, Figure figure) {}

  private final StudyRequest request;
  private final List<String> indicators;
  private final List<Zone> zones;
  private final boolean wide;

  private IndicatorsStudy(
      StudyRequest request, List<String> indicators, List<Zone> zones, boolean wide) {
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
   */
  public static IndicatorsStudy of(
      StudyRequest request, List<String> indicators, List<String> zones, boolean wide) {
    List<Zone> known = zones.stream().map(zone -> OptionValues.zone("--zone", zone)).toList();
    return new IndicatorsStudy(request, List.copyOf(indicators), known, wide);
  }

  /** Reads, computes and tells. */
  public Report report() {
    LoadedStudy study = LoadedStudy.load(request, indicators);
    IndicatorChoice choice = new IndicatorChoice(study.catalogue(), indicators, zones);
    List<Line> lines = new ArrayList<>();
    Map<Period, List<Subject>> bySurvey = new TreeMap<>();
    Subjects subjects = new Subjects(study);
    if (request.survey() != null && !subjects.knows(request.survey())) {
      throw Refusal.usage("usage.survey-unknown", request.survey().text());
    }
    for (Town town : study.towns()) {
      for (Subject subject : subjects.everySurvey(town)) {
        if (request.survey() == null || request.survey().equals(subject.survey())) {
          bySurvey.computeIfAbsent(subject.survey(), unused -> new ArrayList<>()).add(subject);
          add(lines, town, subject.survey(), study.catalogue().figures(subject), choice);
        }
      }
    }
    bySurvey.forEach(
        (survey, towns) -> add(lines, Town.GROUP, survey, GroupVacancy.figures(towns), choice));
    lines.sort(order(study.catalogue()));
    return new IndicatorsReport(study, lines, wide, indicators, zones).report();
  }

  private static void add(
      List<Line> lines, Town town, Period survey, List<Figure> figures, IndicatorChoice choice) {
    figures.stream().filter(choice).forEach(figure -> lines.add(new Line(town, survey, figure)));
  }

  private static Comparator<Line> order(Catalogue catalogue) {
    return Comparator.comparing(Line::town)
        .thenComparing(Line::survey)
        .thenComparing(line -> line.figure().zone())
        .thenComparing(line -> catalogue.place(line.figure().indicator()))
        .thenComparing(line -> line.figure().reference());
  }
}
