package vitrine.check;

import java.util.Map;
import java.util.SortedMap;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.model.ZoneSplit;

/**
 * A zone whose share of the turnover has moved by more than twenty points between two surveys of
 * the same scope: rows of two zones are exchanged, or the territory is another one.
 */
final class ShareJumps implements Check {
  private static final double POINTS = 0.20;

  @Override
  public void tell(Whole study, Findings findings) {
    study.data().turnover().forEach((town, surveys) -> tell(town, surveys, study, findings));
  }

  private static void tell(
      Town town, SortedMap<Period, TurnoverRecord> surveys, Whole study, Findings findings) {
    Period before = null;
    ZoneSplit split = null;
    for (Map.Entry<Period, TurnoverRecord> entry : surveys.entrySet()) {
      ZoneSplit next = entry.getValue().split();
      if (split != null && next != null && split.scope().equals(next.scope())) {
        tell(town, before, split, entry.getKey(), next, study, findings);
      }
      if (next != null) {
        before = entry.getKey();
        split = next;
      }
    }
  }

  private static void tell(
      Town town,
      Period before,
      ZoneSplit then,
      Period after,
      ZoneSplit now,
      Whole study,
      Findings findings) {
    double[] old = then.shares();
    double[] current = now.shares();
    for (int i = 0; i < old.length; i++) {
      if (Math.abs(current[i] - old[i]) > POINTS) {
        Zone zone = Zone.THREE.get(i);
        findings.add(
            new Finding(
                FindingCode.SHARE_JUMP,
                study.places().of(TableKind.TURNOVER, town, after, zone),
                town.name()
                    + ", "
                    + zone.id()
                    + ", "
                    + before.text()
                    + ": "
                    + Percents.of(old[i])
                    + " → "
                    + after.text()
                    + ": "
                    + Percents.of(current[i]),
                "± 20"));
      }
    }
  }
}
