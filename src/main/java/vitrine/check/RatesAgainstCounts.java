package vitrine.check;

import java.math.BigDecimal;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Significant;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * A published rate beside its own counts that give another one. Rates are printed to the whole
 * percent at the coarsest, so that half a point is rounding and more is not.
 */
final class RatesAgainstCounts implements Check {
  private static final BigDecimal ROUNDING = new BigDecimal("0.00501");

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() != TableKind.VACANCY) {
      return;
    }
    BigDecimal rate = row.number(Field.VACANCY_RATE);
    BigDecimal vacant = row.number(Field.VACANT_COUNT);
    BigDecimal premises = row.number(Field.PREMISES_COUNT);
    if (rate == null || vacant == null || premises == null || premises.signum() <= 0) {
      return;
    }
    BigDecimal counted = vacant.divide(premises, Significant.EXTENDED);
    if (rate.subtract(counted).abs().compareTo(ROUNDING) > 0) {
      findings.add(
          new Finding(
              FindingCode.RATE_AGAINST_COUNTS,
              row.place(Field.VACANCY_RATE),
              Percents.of(rate),
              vacant.toPlainString()
                  + "/"
                  + premises.toPlainString()
                  + " = "
                  + Percents.of(counted)));
    }
  }
}
