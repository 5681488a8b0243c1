package vitrine.check;

import java.math.BigDecimal;
import java.util.List;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Significant;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/**
 * A share beside an amount that makes another one. Shares are printed to the whole percent at the
 * coarsest and may sum to 100 ± 1.5, so that a point and a half is rounding and more is not. The
 * amounts are believed.
 */
final class SharesAgainstTurnover implements Check {
  private static final BigDecimal ROUNDING = new BigDecimal("0.015");

  private final SplitRows splits = new SplitRows(Field.SHARE);

  @Override
  public void see(KeptRow row, Findings findings) {
    splits.see(row);
  }

  @Override
  public void tell(Whole study, Findings findings) {
    for (List<SplitRows.Line> split : splits.all()) {
      BigDecimal total = BigDecimal.ZERO;
      for (SplitRows.Line line : split) {
        total = line.amount() == null || total == null ? null : total.add(line.amount());
      }
      if (total != null && total.signum() > 0 && split.size() == 3) {
        tell(split, total, findings);
      }
    }
  }

  private static void tell(List<SplitRows.Line> split, BigDecimal total, Findings findings) {
    for (SplitRows.Line line : split) {
      BigDecimal counted = line.amount().divide(total, Significant.EXTENDED);
      if (line.share() != null && line.share().subtract(counted).abs().compareTo(ROUNDING) > 0) {
        findings.add(
            new Finding(
                FindingCode.SHARE_AGAINST_TURNOVER,
                line.place(),
                Percents.of(line.share()),
                Percents.of(counted)));
      }
    }
  }
}
