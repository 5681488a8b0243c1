package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vitrine.model.Town;
import vitrine.table.TownTable;

class RankingTest {
  private static Map<Town, Integer> ranks(boolean descending, Double... values) {
    List<Town> towns = new ArrayList<>();
    Map<Town, Double> column = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Town town = new Town("0100" + i, "Town " + i);
      towns.add(town);
      column.put(town, values[i]);
    }
    TownTable table = TownTable.of(towns, Map.of("by", column));
    return Ranking.ranks(Set.of(), table, "by", descending);
  }

  /** METHOD §5: competition ranking, 1, 2, 2, 4. */
  @Test
  void equalsShareARankAndTheNextIsSkipped() {
    assertThat(ranks(true, 50.0, 80.0, 50.0, 20.0).values()).containsExactly(1, 2, 2, 4);
    assertThat(ranks(false, 50.0, 80.0, 50.0, 20.0).values()).containsExactly(1, 2, 2, 4);
  }

  @Test
  void whatHasNoValueHasNoRank() {
    assertThat(ranks(true, 1.0, null, 2.0)).hasSize(2);
  }

  @Test
  void aTownMoreChangesNobodysOrder() {
    Map<Town, Integer> before = ranks(true, 5.0, 3.0, 4.0);
    Map<Town, Integer> after = ranks(true, 5.0, 3.0, 4.0, 3.5);
    List<Town> order = new ArrayList<>(after.keySet());
    order.removeIf(town -> town.code().equals("01003"));
    assertThat(order).isEqualTo(new ArrayList<>(before.keySet()));
  }
}
