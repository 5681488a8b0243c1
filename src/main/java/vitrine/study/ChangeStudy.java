package vitrine.study;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vitrine.diagnostic.FileName;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.indicator.Family;
import vitrine.indicator.Subject;
import vitrine.model.Period;
import vitrine.report.Report;
import vitrine.work.Workers;

/** {@code change}: what moved between surveys. */
public final class ChangeStudy {
  private final ChangeRequest request;

  public ChangeStudy(ChangeRequest request) {
    this.request = request;
  }

  /** Reads, compares and tells. */
  public Report report() {
    return new ChangeReport(
            compared(LoadedStudy.load(request.study(), List.of(Family.CHANGE.id())), true))
        .report();
  }

  /**
   * Compares the surveys of every town.
   *
   * @param needed whether it is an error that nothing can be compared
   */
  Compared compared(LoadedStudy study, boolean needed) {
    Subjects subjects = new Subjects(study, request.from(), request.way());
    List<Subject> all = new ArrayList<>();
    List<TownMove> moves = new ArrayList<>();
    List<List<Subject>> surveyed =
        Workers.parallel(
            study.request().reading().workers(),
            study.towns(),
            town -> subjects.everySurvey(town).stream().filter(ChangeStudy::hasVacancy).toList());
    for (List<Subject> surveys : surveyed) {
      all.addAll(surveys);
      moves.addAll(moves(surveys));
    }
    if (moves.isEmpty() && needed) {
      throw nothing(study, all);
    }
    return new Compared(request, study, all, moves);
  }

  private static boolean hasVacancy(Subject subject) {
    return subject.premises() != null || !subject.rates().isEmpty();
  }

  /** The pairs of surveys of a town that are asked for. */
  private List<TownMove> moves(List<Subject> surveys) {
    List<TownMove> moves =
        surveys.stream()
            .filter(survey -> survey.detail().before() != null)
            .filter(survey -> request.to() == null || survey.survey().equals(request.to()))
            .map(TownMove::new)
            .filter(move -> !move.zones().isEmpty())
            .toList();
    boolean latest = !request.every() && !moves.isEmpty();
    return latest ? moves.subList(moves.size() - 1, moves.size()) : moves;
  }

  /** Why nothing can be compared: a survey that no table has, or one survey only. */
  private Refusal nothing(LoadedStudy study, List<Subject> all) {
    TreeSet<Period> known =
        all.stream().map(Subject::survey).collect(Collectors.toCollection(TreeSet::new));
    for (Period asked : new Period[] {request.from(), request.to()}) {
      if (asked != null && !known.contains(asked)) {
        return Refusal.usage("usage.survey-unknown", asked.text());
      }
    }
    FileName file = study.data().inputs().get(0).file();
    String found =
        known.stream()
            .map(survey -> survey.isKnown() ? survey.text() : "–")
            .collect(Collectors.joining(", "));
    return Refusal.input(FindingCode.NOTHING_TO_COMPARE, Place.of(file), found, "")
        .after(study.data().findings());
  }
}
