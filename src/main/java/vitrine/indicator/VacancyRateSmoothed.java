package vitrine.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vitrine.model.Zone;

/**
 * {@code vacancy_rate_smoothed}: the vacancy rate drawn towards the rate that the compared towns
 * have in common, the more so the fewer premises a town has, (V + μS)/(n + S) with S = 1/ρ − 1.
 *
 * <p>μ and ρ are the mean and the dispersion of greatest beta-binomial likelihood, 0 ≤ ρ ≤ 0.5,
 * over the towns with counts, for each zone by itself; ρ = 0 gives everybody the pooled rate. It
 * hangs on the towns compared, whose number the note {@code smoothed-over} tells.
 *
 * <p>Unit: fraction, 0 to 1; n as for the rate. Interval: 2.5 and 97.5 % of what the counts of all
 * towns leave possible for this one, the mixture over a grid of μ and ρ ({@link
 * vitrine.stats.RatePosterior}); the interval at the best μ and ρ alone would be far too narrow.
 * Direction: down. Undefined: under eight towns with counts ({@code under-8-towns}), nothing or
 * everything vacant ({@code all-alike}), a rate without a count ({@code no-count}), no rate.
 * Source: METHOD §4; Griffiths 1973.
 */
public final class VacancyRateSmoothed {
  public static final String ID = "vacancy_rate_smoothed";

  static final Definition DEFINITION = Definition.ofPremises(ID, Direction.DOWN, "fraction");

  private final CommonVacancies common;
  private final Collection<Zone> zones;

  private VacancyRateSmoothed(CommonVacancies common, Collection<Zone> zones) {
    this.common = common;
    this.zones = zones;
  }

  /** What towns have in common, with which the rate of each of them is smoothed in some zones. */
  public static VacancyRateSmoothed over(CommonVacancies common, Collection<Zone> zones) {
    return new VacancyRateSmoothed(common, zones);
  }

  /** The figures of one of the towns, by zone. */
  public List<Figure> of(Subject town) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : zones) {
      Vacancy vacancy = town.vacancy(zone);
      if (vacancy != null) {
        figures.add(figure(town, zone, vacancy, common.of(zone)));
      }
    }
    return figures;
  }

  private static Figure figure(Subject town, Zone zone, Vacancy vacancy, CommonVacancy common) {
    Optional<Outcome.Defined> smoothed = common.smoothed(vacancy);
    Figure figure =
        smoothed.isPresent()
            ? Figure.of(DEFINITION, zone, smoothed.get())
                .over(vacancy.known())
                .noting(List.of(Note.with(Note.SMOOTHED_OVER, common.towns())))
            : Figure.undefined(DEFINITION, zone, reason(vacancy, common));
    List<String> published = vacancy.published() ? List.of(Note.PUBLISHED) : List.of();
    return figure.noting(published).noting(town.assumptions(zone));
  }

  private static String reason(Vacancy vacancy, CommonVacancy common) {
    if (!vacancy.hasRate()) {
      return vacancy.missing();
    }
    if (!vacancy.isCounted()) {
      return Note.NO_COUNT;
    }
    return common.isEnough() ? Note.ALL_ALIKE : Note.UNDER_8_TOWNS;
  }
}
