package vitrine.source;

import java.math.BigDecimal;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.model.Zone;

/**
 * A row of a turnover table, before it is known whether shares are percents or fractions.
 *
 * @param zone null where its word is none of the three
 * @param zoneWord what stands there
 * @param amount null where missing
 * @param share null where missing
 */
record TurnoverRow(
    RowAccount account,
    Place place,
    TownRef town,
    Period survey,
    Zone zone,
    String zoneWord,
    BigDecimal amount,
    NumberGrammar.Parsed share,
    String scope,
    String universe,
    String currency,
    BigDecimal floorArea) {

  /** What is compared of two rows of one zone. */
  String said() {
    return String.join(
        "\u0000",
        amount == null ? "" : amount.stripTrailingZeros().toPlainString(),
        share == null ? "" : share.value().stripTrailingZeros().toPlainString(),
        universe,
        currency,
        floorArea == null ? "" : floorArea.stripTrailingZeros().toPlainString());
  }
}
