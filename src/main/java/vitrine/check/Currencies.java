package vitrine.check;

import java.util.List;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/** A split of which some rows name a currency and others none: they are taken to be of the same. */
final class Currencies implements Check {
  private final SplitRows splits = new SplitRows(Field.CURRENCY);

  @Override
  public void see(KeptRow row, Findings findings) {
    splits.see(row);
  }

  @Override
  public void tell(Whole study, Findings findings) {
    for (List<SplitRows.Line> split : splits.all()) {
      String named =
          split.stream()
              .map(SplitRows.Line::currency)
              .filter(currency -> currency != null)
              .findFirst()
              .orElse("");
      if (!named.isEmpty()) {
        split.stream()
            .filter(line -> line.currency() == null && line.amount() != null)
            .forEach(
                line ->
                    findings.add(
                        new Finding(FindingCode.CURRENCY_PARTLY, line.place(), "", named)));
      }
    }
  }
}
