package vitrine.source;

import java.math.BigDecimal;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.model.Zone;

/**
 * A row of a vacancy table, before it is known whether its column holds percents or fractions.
 *
 * @param rate null where missing
 */
record RateRow(
    RowAccount account,
    Place place,
    TownRef town,
    Period survey,
    Zone zone,
    NumberGrammar.Parsed rate,
    Long vacant,
    Long premises) {

  /** Whether two rows say the same. */
  boolean saysAs(RateRow other) {
    return same(rate, other.rate)
        && java.util.Objects.equals(vacant, other.vacant)
        && java.util.Objects.equals(premises, other.premises);
  }

  private static boolean same(NumberGrammar.Parsed a, NumberGrammar.Parsed b) {
    return a == null || b == null ? a == b : number(a).compareTo(number(b)) == 0;
  }

  private static BigDecimal number(NumberGrammar.Parsed parsed) {
    return parsed.value();
  }
}
