package vitrine.study;

import java.math.BigDecimal;
import java.util.List;
import vitrine.model.TownFacts;

/**
 * The classes of inhabitants in which towns are compared: the usual French ones, of which 20,000 is
 * the limit of Petites Villes de Demain. Whose inhabitants are counted is part of the class,
 * because a commune and an agglomeration of one size do not compare.
 */
final class PopulationClass {
  private static final List<Integer> LIMITS =
      List.of(2_000, 5_000, 10_000, 20_000, 50_000, 100_000);

  private PopulationClass() {}

  /** The class, as {@code 5000-9999 agglomeration}; empty where it is not known. */
  static String of(TownFacts facts) {
    BigDecimal population = facts.population();
    if (population == null) {
      return "";
    }
    String scope = facts.populationScope();
    return range(population) + (scope.isEmpty() ? "" : " " + scope);
  }

  private static String range(BigDecimal population) {
    int lower = 0;
    for (int limit : LIMITS) {
      if (population.compareTo(BigDecimal.valueOf(limit)) < 0) {
        return lower + "-" + (limit - 1);
      }
      lower = limit;
    }
    return lower + "+";
  }
}
