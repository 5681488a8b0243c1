package vitrine.check;

import java.util.ArrayList;
import java.util.List;
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
import vitrine.tally.TownTally;

/**
 * A town whose turnover is told of zones in which no survey has any premises. Most inventories
 * cover the centre alone, so this is no fault; figures of the whole town are then the centre’s, and
 * no turnover per square metre can be made for the rest.
 */
final class ZonesWithoutPremises implements Check {
  @Override
  public void tell(Whole study, Findings findings) {
    study
        .data()
        .turnover()
        .forEach(
            (town, surveys) -> {
              SortedMap<Period, TownTally> inventories = study.data().premises().get(town);
              if (inventories != null) {
                tell(town, surveys, inventories, study, findings);
              }
            });
  }

  private static void tell(
      Town town,
      SortedMap<Period, TurnoverRecord> surveys,
      SortedMap<Period, TownTally> inventories,
      Whole study,
      Findings findings) {
    Period latest = surveys.lastKey();
    ZoneSplit split = surveys.get(latest).split();
    if (split == null) {
      return;
    }
    List<String> without = new ArrayList<>();
    List<String> with = new ArrayList<>();
    for (Zone zone : Zone.THREE) {
      boolean known = inventories.values().stream().anyMatch(counts -> counts.zone(zone) != null);
      if (known) {
        with.add(zone.id());
      } else if (split.parts().get(zone).signum() > 0) {
        without.add(zone.id());
      }
    }
    if (!without.isEmpty()) {
      findings.add(
          new Finding(
              FindingCode.ZONES_WITHOUT_PREMISES,
              study.places().of(TableKind.TURNOVER, town, latest),
              String.join(", ", without),
              with.isEmpty() ? Zone.ALL.id() : String.join(", ", with)));
    }
  }
}
