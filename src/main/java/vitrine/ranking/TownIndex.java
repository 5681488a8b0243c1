package vitrine.ranking;

import java.util.List;
import vitrine.model.Significant;

/**
 * The index of one town.
 *
 * @param value the weighted mean of the components that are known, their weights rescaled; null
 *     where they have under half of the weight
 * @param low the index if every missing component scored 0
 * @param high the index if every missing component scored 100
 * @param coverage the share of the weight that is known
 */
public record TownIndex(
    Double value, double low, double high, double coverage, List<ComponentScore> components) {

  /** Half of the weight must be known for a town to be ranked. */
  static final double ENOUGH = 0.5;

  /** The arithmetic mean of component scores (METHOD §5). */
  static TownIndex arithmetic(List<ComponentScore> components) {
    double known = 0;
    double sum = 0;
    for (ComponentScore component : components) {
      if (component.score() != null) {
        known += component.weight();
        sum += component.weight() * component.score();
      }
    }
    double coverage = Significant.round(known);
    Double value = coverage >= ENOUGH ? Double.valueOf(sum / known) : null;
    return new TownIndex(value, sum, sum + 100 * (1 - known), coverage, List.copyOf(components));
  }

  /** Whether every component is known. */
  public boolean isComplete() {
    return components.stream().allMatch(component -> component.score() != null);
  }
}
