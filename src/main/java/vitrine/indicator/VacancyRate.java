package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Zone;
import vitrine.reference.ReferenceChoice;

/**
 * {@code vacancy_rate}: the share of vacant premises, V/n, with n = O + V + W + S the premises of
 * known status.
 *
 * <p>Unit: fraction, 0 to 1; n is the denominator, coverage n/N. Interval: Wilson 95 %, clamped to
 * [0, 1]. A published rate is given as published; its interval is that of V = round(rate × n), and
 * it has none where no number of premises was published. Direction: down. Undefined: no premises of
 * known status ({@code no-known-status}), a published row without a rate ({@code rate-missing}).
 * Source: METHOD §2; Wilson 1927.
 */
final class VacancyRate implements Indicator {
  static final Definition DEFINITION =
      Definition.ofPremises("vacancy_rate", Direction.DOWN, "fraction");

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public List<Figure> figures(Subject subject, ReferenceChoice references) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      Vacancy vacancy = subject.vacancy(zone);
      if (vacancy != null) {
        figures.add(
            figure(zone, vacancy).noting(publication(vacancy)).noting(subject.assumptions(zone)));
      }
    }
    return figures;
  }

  private static Figure figure(Zone zone, Vacancy vacancy) {
    if (vacancy.rate() == null) {
      return Figure.undefined(
          DEFINITION, zone, vacancy.published() ? Note.RATE_MISSING : Note.NO_KNOWN_STATUS);
    }
    Outcome outcome = new Outcome.Defined(vacancy.rate().doubleValue(), vacancy.interval());
    Figure figure = Figure.of(DEFINITION, zone, outcome);
    if (!vacancy.isCounted()) {
      return figure;
    }
    long all = vacancy.known() + vacancy.unknown();
    figure = figure.over(vacancy.known());
    return vacancy.published() ? figure : figure.covering((double) vacancy.known() / all);
  }

  /** That a rate is published, and whether without a count. */
  static List<String> publication(Vacancy vacancy) {
    if (!vacancy.published()) {
      return List.of();
    }
    return vacancy.isCounted() || vacancy.rate() == null
        ? List.of(Note.PUBLISHED)
        : List.of(Note.PUBLISHED, Note.NO_COUNT);
  }
}
