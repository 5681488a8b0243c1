package vitrine.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
   * @param towns all towns in their own order
   * @param table the same towns, with the column
   * @param descending whether the largest value is the best
   */
  public static Map<Town, Integer> ranks(
      List<Town> towns, TownTable table, String column, boolean descending) {
    TownTable sorted = table.having(column).sortedBy(column, descending);
    List<Town> order = sorted.towns(towns);
    List<OptionalDouble> values = sorted.values(column);
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
