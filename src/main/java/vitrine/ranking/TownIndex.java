package vitrine.ranking;

import java.util.List;

/**
 * The index of one town.
 *
 * @param value of the components that are known, their weights rescaled; null where they have under
 *     half of the weight, or where one is missing and the profile asks for all
 * @param low the lower index of those with every missing component at 0 and at 100
 * @param high the higher one
 * @param coverage the share of the weight that is known
 * @param pillars from the first to the last, each before its own
 */
public record TownIndex(
    Double value,
    double low,
    double high,
    double coverage,
    List<ComponentScore> components,
    List<PillarScore> pillars) {

  /** Half of the weight must be known for a town to be ranked. */
  static final double ENOUGH = 0.5;

  public TownIndex {
    components = List.copyOf(components);
    pillars = List.copyOf(pillars);
  }

  /** Whether every component is known. */
  public boolean isComplete() {
    return components.stream().allMatch(component -> component.value() != null);
  }
}
