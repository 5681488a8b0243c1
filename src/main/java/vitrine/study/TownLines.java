package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.indicator.Catalogue;
import vitrine.indicator.CommonVacancies;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Subject;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;

/**
 * The lines of {@code indicators}, a town at a time in the order of the table: made when they are
 * asked for, and made again where memory has no room for them, so that a country takes little more
 * than a town.
 */
final class TownLines {
  /** One line of the long table. */
  record Line(Town town, Period survey, Figure figure) {}

  /** What a line takes, roughly. */
  private static final long BYTES = 256;

  /** Lines are kept in this part of the memory, but in no more than that. */
  private static final long PART_OF_MEMORY = 8;

  private static final long MOST_BYTES = 1 << 26;

  private final Subjects subjects;
  private final Catalogue catalogue;
  private final IndicatorChoice choice;
  private final Period only;
  private final Comparator<Line> order;
  private final List<Town> towns;
  private final Map<Period, List<Subject>> surveys = new TreeMap<>();
  private final Map<Period, VacancyRateSmoothed> smoothed = new TreeMap<>();
  private final List<List<Line>> kept = new ArrayList<>();
  private long room = Math.min(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY, MOST_BYTES);
  private int latest = -1;
  private List<Line> latestLines = List.of();

  /**
   * The lines of the towns of a study.
   *
   * @param only this survey; null for every one
   */
  TownLines(LoadedStudy study, Subjects subjects, IndicatorChoice choice, Period only) {
    this.subjects = subjects;
    this.catalogue = study.catalogue();
    this.choice = choice;
    this.only = only;
    this.order = order(catalogue);
    TreeSet<Town> all = new TreeSet<>(study.towns());
    all.add(Town.GROUP);
    this.towns = List.copyOf(all);
    for (Town town : study.towns()) {
      for (Subject subject : subjects.counted(town)) {
        if (isAsked(subject)) {
          surveys.computeIfAbsent(subject.survey(), unused -> new ArrayList<>()).add(subject);
        }
      }
    }
    if (choice.wants(catalogue.find(VacancyRateSmoothed.ID))) {
      List<Zone> zones = Arrays.stream(Zone.values()).filter(choice::wants).toList();
      surveys.forEach(
          (survey, of) ->
              smoothed.put(survey, VacancyRateSmoothed.over(new CommonVacancies(of), zones)));
    }
    towns.forEach(town -> kept.add(null));
  }

  private boolean isAsked(Subject subject) {
    return only == null || only.equals(subject.survey());
  }

  private static Comparator<Line> order(Catalogue catalogue) {
    return Comparator.comparing(Line::survey)
        .thenComparing(line -> line.figure().zone())
        .thenComparing(line -> catalogue.place(line.figure().indicator()))
        .thenComparing(line -> line.figure().reference());
  }

  /** How many towns there are, all of them together being one. */
  int towns() {
    return towns.size();
  }

  /** What is counted of each town, survey by survey. */
  List<List<Subject>> counted() {
    Map<Town, List<Subject>> counted = new TreeMap<>();
    surveys
        .values()
        .forEach(
            subjects ->
                subjects.forEach(
                    one -> counted.computeIfAbsent(one.town(), t -> new ArrayList<>()).add(one)));
    return List.copyOf(counted.values());
  }

  /** The lines of one of the towns. */
  List<Line> of(int town) {
    List<Line> known = kept.get(town);
    if (known != null) {
      return known;
    }
    if (latest != town) {
      latestLines = made(towns.get(town));
      latest = town;
      long bytes = BYTES * latestLines.size();
      if (bytes <= room) {
        room -= bytes;
        kept.set(town, latestLines);
      }
    }
    return latestLines;
  }

  private List<Line> made(Town town) {
    List<Line> lines = new ArrayList<>();
    if (town == Town.GROUP) {
      surveys.forEach((survey, of) -> add(lines, town, survey, GroupVacancy.figures(of)));
    } else {
      List<Subject> own = subjects.everySurvey(town).stream().filter(this::isAsked).toList();
      own.forEach(one -> add(lines, town, one.survey(), catalogue.figures(one, choice::wants)));
      own.stream()
          .filter(one -> smoothed.containsKey(one.survey()))
          .forEach(one -> add(lines, town, one.survey(), smoothed.get(one.survey()).of(one)));
    }
    lines.sort(order);
    return lines;
  }

  private void add(List<Line> lines, Town town, Period survey, List<Figure> figures) {
    figures.stream().filter(choice).forEach(figure -> lines.add(new Line(town, survey, figure)));
  }
}
