package vitrine.check;

import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.Newcombe;

/**
 * A vacancy rate that has jumped between two surveys by more than ten points, even at the near end
 * of the 99.9 % interval of the difference (Newcombe). So neither a small town’s one shop more nor
 * the slow decline of a large one is told; another perimeter or other words for “vacant” are.
 *
 * <p>The premises of both surveys are mostly the same ones, so that the interval is too wide rather
 * than too narrow.
 */
final class RateJumps implements Check {
  private static final double POINTS = 0.10;

  @Override
  public void tell(Whole study, Findings findings) {
    Observed.of(study.data())
        .forEach(
            (town, zones) ->
                zones.forEach(
                    (zone, all) ->
                        Observed.steps(all)
                            .forEach(step -> tell(town, zone, step, study, findings))));
  }

  private static void tell(
      Town town, Zone zone, Observed.Step step, Whole study, Findings findings) {
    Observed before = step.before();
    Observed after = step.after();
    Interval change =
        Newcombe.interval(
            after.vacant(), after.premises(), before.vacant(), before.premises(), FarRates.Z999);
    if (change.low() > POINTS || change.high() < -POINTS) {
      findings.add(
          new Finding(
              FindingCode.RATE_JUMP,
              study.places().of(after.table(), town, after.survey(), zone),
              town.name() + ", " + zone.id() + ", " + before.said() + " → " + after.said(),
              "± 10"));
    }
  }
}
