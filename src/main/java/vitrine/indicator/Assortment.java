package vitrine.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.reference.ActivityFamilies;
import vitrine.tally.ZoneTally;

/**
 * What the occupied premises of one zone trade in, by family, for those who look at each.
 *
 * @param families the premises of each family of the mapping, in its order; 0 where there is none
 * @param essentials the essential trades that are there
 * @param classed M: occupied premises with a known family
 * @param given occupied premises with an activity, whether it maps to a family or not
 * @param occupied O: all occupied premises
 */
public record Assortment(
    Map<ActivityFamilies.Family, Long> families,
    List<String> essentials,
    long classed,
    long given,
    long occupied) {

  /** The assortment of a zone. */
  public static Assortment of(ZoneTally tally, ActivityFamilies mapping) {
    Mix mix = Mix.byFamily(tally.offer(), mapping);
    Set<String> present = mix.essentials();
    return new Assortment(
        mix.families(),
        mapping.essentials().stream().filter(present::contains).toList(),
        mix.classed(),
        mix.given(),
        OfferIndicator.occupied(tally));
  }

  /** The premises of a family. */
  public long count(ActivityFamilies.Family family) {
    return families.getOrDefault(family, 0L);
  }
}
