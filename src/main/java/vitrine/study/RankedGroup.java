package vitrine.study;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vitrine.indicator.Figure;
import vitrine.indicator.Selector;
import vitrine.model.Zone;

/**
 * Towns that were compared with each other.
 *
 * @param name what they have in common; empty where nothing was asked, or where it is not known
 * @param towns ranked ones in order, then the others
 * @param figures pooled and mean rates by zone
 * @param medians of the index, the centre's vacancy and every component, over the towns that have
 *     it
 */
record RankedGroup(
    String name,
    List<RankedTown> towns,
    List<Figure> figures,
    Map<Selector, OptionalDouble> medians) {

  /** A figure of all its towns together, or null. */
  Figure figure(String id, Zone zone) {
    return figures.stream()
        .filter(figure -> figure.indicator().equals(id) && figure.zone() == zone)
        .findFirst()
        .orElse(null);
  }
}
