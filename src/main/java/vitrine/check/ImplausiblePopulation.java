package vitrine.check;

import java.math.BigDecimal;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/** Inhabitants that no town has: none, less than one, or more than any city of the world. */
final class ImplausiblePopulation implements Check {
  private static final BigDecimal MOST = BigDecimal.valueOf(40_000_000);

  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() != TableKind.TOWNS || !row.has(Field.POPULATION)) {
      return;
    }
    BigDecimal people = row.number(Field.POPULATION);
    if (people != null && (people.compareTo(BigDecimal.ONE) < 0 || people.compareTo(MOST) > 0)) {
      findings.add(
          new Finding(
              FindingCode.POPULATION_IMPLAUSIBLE,
              row.place(Field.POPULATION),
              row.text(Field.POPULATION),
              "1 – " + MOST.toPlainString()));
    }
  }
}
