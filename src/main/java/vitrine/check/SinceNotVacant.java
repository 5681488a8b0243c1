package vitrine.check;

import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TableKind;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/** A premises that is occupied and vacant since a day: one of the two cells is out of date. */
final class SinceNotVacant implements Check {
  @Override
  public void see(KeptRow row, Findings findings) {
    if (row.table() != TableKind.PREMISES
        || !row.has(Field.VACANT_SINCE)
        || row.status() != Status.OCCUPIED) {
      return;
    }
    Period since = row.period(Field.VACANT_SINCE);
    if (since.isKnown()) {
      findings.add(
          new Finding(
              FindingCode.SINCE_NOT_VACANT,
              row.place(Field.VACANT_SINCE),
              since.text(),
              Status.OCCUPIED.id()));
    }
  }
}
