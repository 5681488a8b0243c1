package vitrine.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.model.Zone;
import vitrine.stats.Mean;
import vitrine.stats.Wilson;

/**
 * The vacancy of all towns compared, by zone, always both ways, because they can move opposite
 * ways.
 *
 * <ul>
 *   <li>{@code vacancy_rate_pooled}: ΣV/Σn over the towns with counts, published ones by their
 *       rounded count. Interval: Wilson 95 %. n is Σn.
 *   <li>{@code vacancy_rate_mean}: the mean of the towns' rates, each town counting once, rates
 *       published without a count too. No interval. n is the number of towns.
 * </ul>
 *
 * <p>Unit: fraction, 0 to 1. Direction: down. Undefined: no town with counts ({@code no-counts}),
 * no town with a rate ({@code rate-missing}). Source: METHOD §2.
 */
public final class GroupVacancy {
  static final Definition POOLED =
      new Definition(
          "vacancy_rate_pooled",
          Family.VACANCY,
          Scope.GROUP,
          Against.NOTHING,
          Direction.DOWN,
          "fraction");
  static final Definition MEAN =
      new Definition(
          "vacancy_rate_mean",
          Family.VACANCY,
          Scope.GROUP,
          Against.NOTHING,
          Direction.DOWN,
          "fraction");

  private GroupVacancy() {}

  /** Both figures for every zone in which any of the towns has a row. */
  public static List<Figure> figures(List<Subject> towns) {
    List<Figure> figures = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      List<Vacancy> rates = new ArrayList<>();
      towns.stream().map(town -> town.vacancy(zone)).filter(v -> v != null).forEach(rates::add);
      if (!rates.isEmpty()) {
        figures.add(pooled(zone, rates));
        figures.add(mean(zone, rates));
      }
    }
    return figures;
  }

  private static Figure pooled(Zone zone, List<Vacancy> rates) {
    List<Vacancy> counted = rates.stream().filter(Vacancy::isCounted).toList();
    long n = counted.stream().mapToLong(Vacancy::known).sum();
    if (n == 0) {
      return Figure.undefined(POOLED, zone, Note.NO_COUNTS);
    }
    long vacant = counted.stream().mapToLong(Vacancy::vacant).sum();
    Outcome outcome = new Outcome.Defined((double) vacant / n, Wilson.interval(vacant, n));
    return Figure.of(POOLED, zone, outcome).over(n);
  }

  private static Figure mean(Zone zone, List<Vacancy> rates) {
    double[] values = rates.stream().filter(Vacancy::hasRate).mapToDouble(Vacancy::value).toArray();
    OptionalDouble mean = Mean.of(values);
    return mean.isPresent()
        ? Figure.of(MEAN, zone, mean.getAsDouble()).over(values.length)
        : Figure.undefined(MEAN, zone, Note.RATE_MISSING);
  }
}
