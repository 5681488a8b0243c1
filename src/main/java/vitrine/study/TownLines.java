package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import vitrine.indicator.Catalogue;
import vitrine.indicator.CommonVacancies;
import vitrine.indicator.Figure;
import vitrine.indicator.GroupVacancy;
import vitrine.indicator.Subject;
import vitrine.indicator.VacancyRateSmoothed;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.work.Workers;

/**
 * The lines of {@code indicators}, a town at a time in the order of the table: made when they are
 * asked for, and made again where memory has no room for them, so that a country takes little more
 * than a town.
 */
final class TownLines {
  /**
   * One line of the long table.
   *
   * @param place of its indicator in the catalogue
   */
  record Line(Town town, Period survey, Figure figure, int place) {}

  /** What a line takes, roughly. */
  private static final long BYTES = 256;

  /** Lines are kept in this part of the memory, but in no more than that. */
  private static final long PART_OF_MEMORY = 8;

  private static final long MOST_BYTES = 1 << 26;

  private final Subjects subjects;
  private final Catalogue catalogue;
  private final IndicatorChoice choice;
  private final Period only;
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

  private static int compare(Line one, Line other) {
    int surveys = one.survey() == other.survey() ? 0 : one.survey().compareTo(other.survey());
    if (surveys != 0) {
      return surveys;
    }
    int zones = one.figure().zone().compareTo(other.figure().zone());
    int places = zones == 0 ? Integer.compare(one.place(), other.place()) : zones;
    return places == 0 ? one.figure().reference().compareTo(other.figure().reference()) : places;
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
    if (latest != town) {
      latestLines = keptOrMade(town);
      latest = town;
    }
    return latestLines;
  }

  /** The same, for any thread, once all have been walked over. */
  List<Line> keptOrMade(int town) {
    List<Line> known = kept.get(town);
    return known != null ? known : made(towns.get(town));
  }

  /**
   * Walks over all towns in order, whose lines are made by several threads, and keeps what there is
   * room for.
   */
  void forEach(int threads, ObjIntConsumer<List<Line>> action) {
    try (Workers<List<Line>> making =
        Workers.on(threads, towns.size(), town -> made(towns.get(town)))) {
      for (int town = 0; town < towns.size(); town++) {
        List<Line> lines = making.next();
        keep(town, lines);
        action.accept(lines, town);
      }
    }
  }

  private void keep(int town, List<Line> lines) {
    long bytes = BYTES * lines.size();
    if (bytes <= room) {
      room -= bytes;
      kept.set(town, lines);
    }
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
    lines.sort(TownLines::compare);
    return lines;
  }

  private void add(List<Line> lines, Town town, Period survey, List<Figure> figures) {
    for (Figure figure : figures) {
      if (choice.test(figure)) {
        lines.add(new Line(town, survey, figure, catalogue.place(figure.indicator())));
      }
    }
  }
}
