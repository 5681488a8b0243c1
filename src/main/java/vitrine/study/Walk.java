package vitrine.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vitrine.indicator.Continuity;
import vitrine.indicator.Subject;
import vitrine.model.Ages;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.street.Gap;
import vitrine.street.Street;
import vitrine.street.Streets;

/**
 * The streets of one town at one survey, in a zone, as somebody walks them.
 *
 * @param subject the town at the survey
 * @param zone what is looked at
 * @param until the day to which ages are reckoned; null where none is known
 * @param streets by how many premises are vacant, then by rate, then by name
 * @param gaps the longest first, then in the order of the streets
 */
record Walk(Subject subject, Zone zone, LocalDate until, List<Street> streets, List<Gap> gaps) {
  private static final Comparator<Street> BY_VACANCY =
      Comparator.comparingLong((Street street) -> street.count(Status.VACANT))
          .reversed()
          .thenComparing(Street::known);

  /** The walks of a study: each town at each survey with an inventory, in each zone. */
  static List<Walk> all(LoadedStudy study, Subjects subjects, List<Zone> zones) {
    List<Walk> walks = new ArrayList<>();
    study
        .towns()
        .forEach(
            town ->
                subjects.everySurvey(town).stream()
                    .filter(subject -> isAsked(study, subject))
                    .forEach(subject -> zones.forEach(zone -> add(walks, study, subject, zone))));
    return walks;
  }

  private static boolean isAsked(LoadedStudy study, Subject subject) {
    return study.request().survey() == null || study.request().survey().equals(subject.survey());
  }

  private static void add(List<Walk> walks, LoadedStudy study, Subject subject, Zone zone) {
    if (subject.zone(zone) != null) {
      LocalDate until = Ages.until(subject.survey(), study.request().reading().asOf());
      walks.add(of(subject, zone, until));
    }
  }

  /** The walk of a town at a survey, in a zone. */
  static Walk of(Subject subject, Zone zone, LocalDate until) {
    Streets all = subject.detail().continuity().streets();
    List<Street> streets = new ArrayList<>(all.streets(zone));
    streets.sort(BY_VACANCY);
    List<Gap> gaps = new ArrayList<>(Gap.of(all.sequences(zone)));
    gaps.sort(
        Comparator.comparingInt((Gap gap) -> gap.run().length())
            .thenComparingInt(Gap::most)
            .reversed());
    return new Walk(subject, zone, until, List.copyOf(streets), List.copyOf(gaps));
  }

  Continuity continuity() {
    return subject.detail().continuity();
  }
}
