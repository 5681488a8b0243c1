package vitrine.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the towns table says of one town.
 *
 * @param country two letters, or empty
 * @param population inhabitants, or null
 * @param populationScope whose inhabitants: commune, agglomeration…; empty where not said
 * @param purchasingPower yearly retail spending of the residents, or null
 * @param programmes the programmes that the town belongs to
 * @param texts every further column as text, by its header
 * @param numbers every column that reads as a number, by its header
 */
public record TownFacts(
    String country,
    BigDecimal population,
    String populationScope,
    BigDecimal purchasingPower,
    List<String> programmes,
    Map<String, String> texts,
    Map<String, BigDecimal> numbers) {

  /** Of a town that no towns table has. */
  public static final TownFacts NONE =
      new TownFacts("", null, "", null, List.of(), Map.of(), Map.of());

  public TownFacts {
    programmes = List.copyOf(programmes);
    texts = Map.copyOf(texts);
    numbers = Map.copyOf(numbers);
  }

  /** The inhabitants of its agglomeration; null where they are not known as such. */
  public BigDecimal agglomeration() {
    return populationScope.equals("agglomeration") ? population : null;
  }

  /** Whether nothing is said against the town being in that country. */
  public boolean canBeIn(String land) {
    return country.isEmpty() || country.equalsIgnoreCase(land);
  }

  /** Whether the purchasing power is an index number and not money: 50 to 200 (METHOD §2). */
  public boolean hasIndexForPurchasingPower() {
    return purchasingPower != null
        && purchasingPower.compareTo(BigDecimal.valueOf(50)) >= 0
        && purchasingPower.compareTo(BigDecimal.valueOf(200)) <= 0;
  }
}
