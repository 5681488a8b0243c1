package vitrine.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vitrine.model.Town;
import vitrine.table.TownTable;

/**
 * Competition ranking (1, 2, 2, 4) of the towns that have a value, equals being those whose values
 * agree to twelve significant digits; then the order of the towns.
 */
public final class Ranking {
  private Ranking() {}

  /**
   * The ranks, best first.
   *
   * @param left towns that are not ranked
   * @param table the towns, with the column
   * @param descending whether the largest value is the best
   */
  public static Map<Town, Integer> ranks(
      Set<Town> left, TownTable table, String column, boolean descending) {
    TownTable sorted = table.having(column).sortedBy(column, descending);
    List<Town> order = new ArrayList<>();
    List<OptionalDouble> values = new ArrayList<>();
    List<Town> all = sorted.towns();
    List<OptionalDouble> allValues = sorted.values(column);
    for (int i = 0; i < all.size(); i++) {
      if (!left.contains(all.get(i))) {
        order.add(all.get(i));
        values.add(allValues.get(i));
      }
    }
    Map<Town, Integer> ranks = new LinkedHashMap<>();
    int rank = 0;
    for (int i = 0; i < order.size(); i++) {
      boolean tied = i > 0 && values.get(i).equals(values.get(i - 1));
      rank = tied ? rank : i + 1;
      ranks.put(order.get(i), rank);
    }
    return ranks;
  }
}
