package vitrine.ranking;

import java.util.Map;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Selector;
import vitrine.model.Zone;

/**
 * A town as the draws see it.
 *
 * @param key names its streams of chance
 * @param ranked whether it has a rank; others only lend their values
 * @param counts of its vacancy, by zone; none where it has none
 * @param values its figures; null where one is not known
 */
public record DrawnTown(
    String key, boolean ranked, Map<Zone, DrawnVacancy> counts, Map<Selector, Double> values) {

  /** Whether a value is drawn; one without counts stands fixed. */
  boolean isDrawn(Selector selector) {
    return DrawnAs.of(selector) != DrawnAs.EXACT
        && values.get(selector) != null
        && counts.get(selector.zone()) != null;
  }
}
