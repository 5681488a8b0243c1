package vitrine.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The turnover of a town by zone at one survey: all three zones, as amounts or as shares.
 *
 * @param whole what each of the three zones has, in the unit of the input
 * @param amounts whether the parts are money and not shares
 * @param scope whose trade it is: commune, agglomeration, catchment; empty where not said
 * @param universe which trade it covers, in the table's words; empty where not said
 * @param currency of the amounts; empty for shares
 * @param floorAreas the sales area that the turnover of a zone was made on, where the table says so
 */
public record ZoneSplit(
    ZoneParts whole,
    boolean amounts,
    String scope,
    String universe,
    String currency,
    Map<Zone, BigDecimal> floorAreas) {

  public ZoneSplit {
    floorAreas = floorAreas.isEmpty() ? Map.of() : new EnumMap<>(floorAreas);
  }

  /** What each zone has. */
  public Map<Zone, BigDecimal> parts() {
    return whole.parts();
  }

  /** The sum of the parts. */
  public BigDecimal total() {
    return whole.total();
  }

  /**
   * The shares in the order of {@link Zone#THREE}, closed to 1; only where the total is above 0.
   */
  public double[] shares() {
    return whole.shares();
  }
}
