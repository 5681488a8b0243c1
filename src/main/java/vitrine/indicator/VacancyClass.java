package vitrine.indicator;

import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.reference.Reference;
import vitrine.reference.ReferenceChoice;
import vitrine.stats.Interval;

/**
 * {@code vacancy_class}: the class of the vacancy rate on a scale, which stands in {@code
 * reference}; on that of Procos, 1 low, 2 moderate, 3 high, 4 very high.
 *
 * <p>Unit: class, from 1; low and high are the classes of the ends of the rate's interval. Counts
 * are compared as integers, so that 1 of 20 is exactly 5 %. Direction: down. Undefined: as the
 * rate. Source: METHOD §2; Procos 2013.
 */
final class VacancyClass extends VacancyIndicator {
  VacancyClass() {
    super(
        new Definition(
            "vacancy_class",
            Family.VACANCY,
            Scope.PREMISES_ZONES,
            Against.SCALE,
            Direction.DOWN,
            "class"));
  }

  @Override
  List<Figure> figures(Zone zone, Vacancy vacancy, ReferenceChoice references) {
    return references.measured(Reference.Scale.class).stream()
        .map(scale -> figure(zone, vacancy, scale).against(scale.id()))
        .toList();
  }

  private Figure figure(Zone zone, Vacancy vacancy, Reference.Scale scale) {
    if (!vacancy.hasRate()) {
      return Figure.undefined(definition(), zone, vacancy.missing());
    }
    boolean counted = vacancy.isCounted();
    int value =
        counted && !vacancy.published()
            ? scale.classOf(vacancy.vacant(), vacancy.known())
            : scale.classOf(vacancy.rate());
    Interval ends = vacancy.interval();
    Interval classes =
        ends == null ? null : new Interval(classOf(scale, ends.low()), classOf(scale, ends.high()));
    Figure figure = Figure.of(definition(), zone, new Outcome.Defined(value, classes));
    return counted ? figure.over(vacancy.known()) : figure;
  }

  private static int classOf(Reference.Scale scale, double end) {
    return scale.classOf(Significant.decimal(end));
  }
}
