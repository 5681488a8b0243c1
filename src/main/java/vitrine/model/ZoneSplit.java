package vitrine.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The turnover of a town by zone at one survey: all three zones, as amounts or as shares.
 *
 * @param parts what each of the three zones has, in the unit of the input
 * @param amounts whether the parts are money and not shares
 * @param scope whose trade it is: commune, agglomeration, catchment; empty where not said
 * @param universe which trade it covers, in the table's words; empty where not said
 * @param currency of the amounts; empty for shares
 * @param floorAreas the sales area that the turnover of a zone was made on, where the table says so
 */
public record ZoneSplit(
    Map<Zone, BigDecimal> parts,
    boolean amounts,
    String scope,
    String universe,
    String currency,
    Map<Zone, BigDecimal> floorAreas) {

  public ZoneSplit {
    parts = new EnumMap<>(parts);
    floorAreas = floorAreas.isEmpty() ? Map.of() : new EnumMap<>(floorAreas);
  }

  /** The sum of the parts. */
  public BigDecimal total() {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The shares in the order of {@link Zone#THREE}, closed to 1; only where the total is above 0.
   */
  public double[] shares() {
    BigDecimal total = total();
    return Zone.THREE.stream()
        .mapToDouble(zone -> parts.get(zone).divide(total, Significant.EXTENDED).doubleValue())
        .toArray();
  }
}
