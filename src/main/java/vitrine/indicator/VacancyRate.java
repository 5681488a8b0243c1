package vitrine.indicator;

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
final class VacancyRate extends VacancyIndicator {
  VacancyRate() {
    super(Definition.ofPremises("vacancy_rate", Direction.DOWN, "fraction"));
  }

  @Override
  List<Figure> figures(Zone zone, Vacancy vacancy, ReferenceChoice references) {
    return List.of(figure(zone, vacancy));
  }

  private Figure figure(Zone zone, Vacancy vacancy) {
    if (!vacancy.hasRate()) {
      return Figure.undefined(definition(), zone, vacancy.missing());
    }
    Outcome outcome = new Outcome.Defined(vacancy.value(), vacancy.interval());
    Figure figure = Figure.of(definition(), zone, outcome);
    if (!vacancy.isCounted()) {
      return figure;
    }
    long all = vacancy.known() + vacancy.unknown();
    figure = figure.over(vacancy.known());
    return vacancy.published() ? figure : figure.covering((double) vacancy.known() / all);
  }
}
