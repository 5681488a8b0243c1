package vitrine.check;

import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Town;
import vitrine.model.Zone;

/**
 * A number of premises that has more than doubled or halved between two surveys of the same zones,
 * by thirty premises and more: shops come and go, streets do not. Part of the survey is missing, or
 * the perimeter is another one.
 */
final class PremisesJumps implements Check {
  private static final long FACTOR = 2;
  private static final long LEAST = 30;

  @Override
  public void tell(Whole study, Findings findings) {
    Observed.of(study.data()).forEach((town, zones) -> tell(town, zones, study, findings));
  }

  private static void tell(
      Town town, Map<Zone, List<Observed>> zones, Whole study, Findings findings) {
    boolean whole = haveSameZones(zones);
    zones.forEach(
        (zone, all) -> {
          // The whole town grows by a zone that was not walked before: its zones tell more then.
          if (zone != Zone.ALL || whole) {
            Observed.steps(all).forEach(step -> tell(town, zone, step, study, findings));
          }
        });
  }

  /** Whether each zone was seen as often as the whole town. */
  private static boolean haveSameZones(Map<Zone, List<Observed>> zones) {
    int surveys = zones.getOrDefault(Zone.ALL, List.of()).size();
    return zones.values().stream().allMatch(one -> one.size() == surveys);
  }

  private static void tell(
      Town town, Zone zone, Observed.Step step, Whole study, Findings findings) {
    Observed before = step.before();
    Observed after = step.after();
    long fewer = Math.min(before.premises(), after.premises());
    long more = Math.max(before.premises(), after.premises());
    if (more > fewer * FACTOR && more - fewer >= LEAST) {
      findings.add(
          new Finding(
              FindingCode.PREMISES_JUMP,
              study.places().of(after.table(), town, after.survey(), zone),
              town.name()
                  + ", "
                  + zone.id()
                  + ", "
                  + before.survey().text()
                  + ": "
                  + before.premises()
                  + " → "
                  + after.survey().text()
                  + ": "
                  + after.premises(),
              "× 1/2 – 2"));
    }
  }
}
