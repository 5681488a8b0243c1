package vitrine.indicator;

import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;
import vitrine.stats.Interval;
import vitrine.stats.Newcombe;

/**
 * {@code vacancy_gap_centre_periphery}: the vacancy rate of the centre less that of the periphery.
 *
 * <p>Unit: points as a fraction, −1 to 1. Interval: Newcombe's hybrid score; none where either rate
 * has no count. Direction: none. Undefined: either zone without a rate ({@code zone-missing}).
 * Source: METHOD §2; Newcombe 1998, method 10.
 */
final class VacancyGap implements Indicator {
  private static final Definition DEFINITION =
      new Definition(
          "vacancy_gap_centre_periphery",
          Family.VACANCY,
          Scope.TOWN,
          Against.NOTHING,
          Direction.NONE,
          "points");

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public List<Figure> figures(Subject subject, ReferenceChoice references) {
    Vacancy centre = subject.vacancy(Zone.CENTRE);
    Vacancy periphery = subject.vacancy(Zone.PERIPHERY);
    if (centre == null && periphery == null) {
      return List.of();
    }
    if (!isKnown(centre) || !isKnown(periphery)) {
      return List.of(
          Figure.undefined(DEFINITION, Zone.ALL, Note.ZONE_MISSING)
              .noting(subject.assumptions(Zone.ALL)));
    }
    double gap = centre.rate().subtract(periphery.rate()).doubleValue();
    Outcome outcome = new Outcome.Defined(gap, interval(centre, periphery));
    return List.of(Figure.of(DEFINITION, Zone.ALL, outcome).noting(subject.assumptions(Zone.ALL)));
  }

  private static boolean isKnown(Vacancy vacancy) {
    return vacancy != null && vacancy.hasRate();
  }

  private static Interval interval(Vacancy centre, Vacancy periphery) {
    return centre.isCounted() && periphery.isCounted()
        ? Newcombe.interval(centre.vacant(), centre.known(), periphery.vacant(), periphery.known())
        : null;
  }
}
