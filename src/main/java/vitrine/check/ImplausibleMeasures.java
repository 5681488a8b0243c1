package vitrine.check;

import java.math.BigDecimal;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * Floor areas and frontages that no shop has: a 0 that means “not known” pulls sums down, and a
 * lost decimal mark is a hypermarket. The largest shopping centres of France have some 130,000 m²
 * in all, and no single premises has 100,000.
 */
final class ImplausibleMeasures implements Check {
  private static final BigDecimal LEAST_AREA = BigDecimal.ONE;
  private static final BigDecimal MOST_AREA = BigDecimal.valueOf(100_000);
  private static final BigDecimal LEAST_FRONTAGE = new BigDecimal("0.3");
  private static final BigDecimal MOST_FRONTAGE = BigDecimal.valueOf(1_000);

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() == TableKind.PREMISES) {
      judge(row, Field.FLOOR_AREA_M2, LEAST_AREA, MOST_AREA, findings);
      judge(row, Field.FRONTAGE_M, LEAST_FRONTAGE, MOST_FRONTAGE, findings);
    }
  }

  private static void judge(
      KeptRow row, Field field, BigDecimal least, BigDecimal most, Findings findings) {
    BigDecimal value = row.has(field) ? row.number(field) : null;
    if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
      findings.add(
          new Finding(
              FindingCode.MEASURE_IMPLAUSIBLE,
              row.place(field),
              row.text(field),
              least.toPlainString() + " – " + most.toPlainString()));
    }
  }
}
