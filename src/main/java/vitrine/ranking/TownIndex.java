package vitrine.ranking;

import java.util.List;

/**
 * The index of one town.
 *
 * @param value of the components that are known, their weights rescaled; null where they have under
 *     half of the weight
 * @param low the lower index of those with every missing component at 0 and at 100
 * @param high the higher one
 * @param coverage the share of the weight that is known
 */
public record TownIndex(
    Double value, double low, double high, double coverage, List<ComponentScore> components) {

  /** Half of the weight must be known for a town to be ranked. */
  static final double ENOUGH = 0.5;

  public TownIndex {
    components = List.copyOf(components);
  }

  /** Whether every component is known. */
  public boolean isComplete() {
    return components.stream().allMatch(component -> component.score() != null);
  }
}
