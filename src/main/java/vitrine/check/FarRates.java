package vitrine.check;

import java.util.List;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.stats.Interval;
import vitrine.stats.Newcombe;
import vitrine.stats.Wilson;

/**
 * A published rate far from the inventory of the same zone within a year: more than five points,
 * even at the near end of the 99.9 % interval (Newcombe; Wilson where the rate has no count). Two
 * perimeters, two definitions of “vacant”, or percent read as fractions look so.
 */
final class FarRates implements Check {
  /** The 99.95 % quantile of the standard normal distribution, to the nearest double. */
  static final double Z999 = 3.2905267314918945;

  private static final double POINTS = 0.05;
  private static final int YEAR = 366;

  @Override
  public void tell(Whole study, Findings findings) {
    Observed.of(study.data())
        .forEach(
            (town, zones) -> zones.forEach((zone, all) -> tell(town, zone, all, study, findings)));
  }

  private static void tell(
      Town town, Zone zone, List<Observed> all, Whole study, Findings findings) {
    for (Observed published : all) {
      Observed counted = published.table() == TableKind.VACANCY ? nearest(all, published) : null;
      if (counted != null && isFar(published, counted)) {
        findings.add(
            new Finding(
                FindingCode.RATE_FAR,
                study.places().of(TableKind.VACANCY, town, published.survey(), zone),
                town.name() + ", " + zone.id() + ", " + published.said(),
                counted.said()));
      }
    }
  }

  /** The inventory nearest in time, no more than a year away; of two as near the earlier. */
  private static Observed nearest(List<Observed> all, Observed published) {
    Observed nearest = null;
    long days = YEAR + 1L;
    for (Observed one : all) {
      long away = one.survey().daysFrom(published.survey());
      if (one.table() == TableKind.PREMISES && away < days) {
        nearest = one;
        days = away;
      }
    }
    return nearest;
  }

  private static boolean isFar(Observed published, Observed counted) {
    if (published.isCounted()) {
      Interval gap =
          Newcombe.interval(
              published.vacant(), published.premises(), counted.vacant(), counted.premises(), Z999);
      return gap.low() > POINTS || gap.high() < -POINTS;
    }
    Interval rate = Wilson.interval(counted.rate(), counted.premises(), Z999);
    return published.rate() > rate.high() + POINTS || published.rate() < rate.low() - POINTS;
  }
}
