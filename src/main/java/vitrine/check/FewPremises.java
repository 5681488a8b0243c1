package vitrine.check;

import java.util.Map;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.StudyData;
import vitrine.tally.TownTally;
import vitrine.tally.ZoneTally;

/** Towns of which so few premises are known that one of them is twenty points and more. */
final class FewPremises implements Check {
  private static final int FEW = 5;

  @Override
  public void tell(Whole study, Findings findings) {
    StudyData data = study.data();
    data.premises()
        .forEach(
            (town, surveys) ->
                surveys.forEach((survey, counts) -> tell(town, survey, counts, study, findings)));
    data.rates()
        .forEach(
            (town, surveys) ->
                surveys.forEach((survey, rates) -> tell(town, survey, rates, study, findings)));
  }

  private static void tell(
      Town town, Period survey, TownTally counts, Whole study, Findings findings) {
    ZoneTally all = counts.zone(Zone.ALL);
    if (all != null) {
      tell(all.known(), study.places().of(TableKind.PREMISES, town, survey), findings);
    }
  }

  private static void tell(
      Town town, Period survey, Map<Zone, PublishedRate> rates, Whole study, Findings findings) {
    rates.forEach(
        (zone, rate) -> {
          if (rate.premises() != null) {
            Place place = study.places().of(TableKind.VACANCY, town, survey, zone);
            tell(rate.premises(), place, findings);
          }
        });
  }

  private static void tell(long premises, Place place, Findings findings) {
    if (premises < FEW) {
      findings.add(
          new Finding(FindingCode.PREMISES_FEW, place, Long.toString(premises), ">= " + FEW));
    }
  }
}
