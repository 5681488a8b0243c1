package vitrine.indicator;

import java.math.BigDecimal;
import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.tally.ZoneTally;

/**
 * {@code density_per_1000}: occupied premises per thousand inhabitants, 1000·O / inhabitants; that
 * of a zone counts the zone's premises against the inhabitants of the whole town.
 *
 * <p>Unit: per_1000, 0 and up; n is O. No interval. Note {@code population-scope}: whether the
 * inhabitants are those of the commune or of the agglomeration, or {@code unsaid}. Direction: up.
 * Undefined: no number of inhabitants ({@code population-missing}). Source: METHOD §2.
 */
final class DensityPer1000 extends ZoneIndicator {
  DensityPer1000() {
    super(Definition.ofOffer("density_per_1000", Direction.UP, "per_1000"));
  }

  @Override
  Figure figure(Subject subject, Zone zone, ZoneTally tally) {
    BigDecimal population = subject.facts().population();
    if (population == null || population.signum() == 0) {
      return Figure.undefined(definition(), zone, Note.POPULATION_MISSING);
    }
    long occupied = OfferIndicator.occupied(tally);
    double value =
        BigDecimal.valueOf(occupied)
            .movePointRight(3)
            .divide(population, Significant.EXTENDED)
            .doubleValue();
    String scope = subject.facts().populationScope();
    return Figure.of(definition(), zone, value)
        .over(occupied)
        .noting(List.of(Note.with(Note.POPULATION_SCOPE, scope.isEmpty() ? "unsaid" : scope)));
  }
}
