package vitrine.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vitrine.model.Town;

class TownTableTest {
  private static final Town A = new Town("01001", "Aix");
  private static final Town B = new Town("01002", "Brou");
  private static final Town C = new Town("1001", "Chur");
  private static final List<Town> TOWNS = List.of(A, B, C);

  private static Map<Town, Double> values(Double a, Double b, Double c) {
    Map<Town, Double> values = new HashMap<>();
    values.put(A, a);
    values.put(B, b);
    values.put(C, c);
    return values;
  }

  private static TownTable table(Map<Town, Double> rates) {
    return TownTable.of(TOWNS, Map.of("rate", rates));
  }

  /** As text, 01001 and 1001 are two towns; as numbers they would be one. */
  @Test
  void codesAreTexts() {
    TownTable table = table(values(0.1, null, 0.3));
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.values("rate"))
        .containsExactly(OptionalDouble.of(0.1), OptionalDouble.empty(), OptionalDouble.of(0.3));
  }

  @Test
  void whatIsMissingLeavesAsNothing() {
    TownTable table = table(values(null, null, null));
    assertThat(table.values("rate")).containsOnly(OptionalDouble.empty());
    assertThat(table.having("rate").size()).isZero();
  }

  @Test
  void equalsKeepTheTownsOwnOrder() {
    TownTable table = table(values(0.2, 0.1, 0.2));
    assertThat(table.sortedBy("rate", true).towns()).containsExactly(A, C, B);
    assertThat(table.sortedBy("rate", false).towns()).containsExactly(B, A, C);
  }

  /** Twelve significant digits: the last bits of a double decide nothing. */
  @Test
  void valuesThatAgreeToTwelveDigitsAreEqual() {
    TownTable table = table(values(0.1 + 0.2, 0.3, 0.4));
    assertThat(table.values("rate").get(0)).isEqualTo(table.values("rate").get(1));
  }
}
