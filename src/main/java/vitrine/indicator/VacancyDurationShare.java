package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.tally.ZoneTally;

/**
 * {@code vacancy_duration_share_CLASS}: of the vacant premises with a date, the share in one class
 * of a duration scheme, which stands in {@code reference}.
 *
 * <p>Unit: fraction, 0 to 1; the classes of a scheme sum to 1; n is D, coverage D/V. Interval:
 * Wilson 95 %. Direction: down. Undefined: as the long-term share. Source: METHOD §2; the schemes
 * are references.
 */
final class VacancyDurationShare extends VacancyDurations {
  private final String classId;

  VacancyDurationShare(String classId) {
    super(
        new Definition(
            "vacancy_duration_share_" + classId,
            Family.VACANCY,
            Scope.PREMISES_ZONES,
            Against.DURATION,
            Direction.DOWN,
            "fraction"));
    this.classId = classId;
  }

  @Override
  List<Figure> figures(Subject subject, Zone zone, ZoneTally tally, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Reference.Durations scheme : references.measured(Reference.Durations.class)) {
      for (int i = 0; i < scheme.classes().size(); i++) {
        if (scheme.classes().get(i).id().equals(classId)) {
          int place = i;
          figures.add(
              share(subject, zone, tally, months -> scheme.classOf(months) == place)
                  .against(scheme.id()));
        }
      }
    }
    return figures;
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    throw new UnsupportedOperationException("a class belongs to a scheme");
  }
}
