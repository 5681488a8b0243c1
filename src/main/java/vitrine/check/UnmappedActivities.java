package vitrine.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Activity;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;
import vitrine.source.Field;
import vitrine.tally.OfferTally;
import vitrine.tally.TownTally;

/**
 * Inventories of which more than a tenth of the occupied premises trade in something that belongs
 * to no known family: figures of the offer rest on the others alone.
 */
final class UnmappedActivities implements Check {
  private static final double MOST = 0.1;

  /** So many activities are listed. */
  private static final int LISTED = 3;

  @Override
  public void tell(Whole study, Findings findings) {
    ActivityFamilies families = ActivityFamilies.shipped();
    study
        .data()
        .premises()
        .forEach(
            (town, surveys) ->
                surveys.forEach(
                    (survey, counts) -> tell(town, survey, counts, families, study, findings)));
  }

  private static void tell(
      Town town,
      Period survey,
      TownTally counts,
      ActivityFamilies families,
      Whole study,
      Findings findings) {
    OfferTally offer = counts.zone(Zone.ALL).offer();
    List<Map.Entry<Activity, OfferTally.Trade>> unknown =
        offer.trades().entrySet().stream()
            .filter(entry -> families.find(entry.getKey()) == null)
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Activity, OfferTally.Trade> entry) -> -entry.getValue().count())
                    .thenComparing(entry -> entry.getKey().words()))
            .toList();
    long unmapped = unknown.stream().mapToLong(entry -> entry.getValue().count()).sum();
    if (unmapped > offer.classed() * MOST) {
      String first =
          unknown.stream()
              .limit(LISTED)
              .map(entry -> entry.getKey().words() + " " + entry.getValue().count())
              .collect(Collectors.joining(", "));
      findings.add(
          new Finding(
              FindingCode.ACTIVITIES_UNMAPPED,
              study.places().of(TableKind.PREMISES, town, survey, null, Field.ACTIVITY),
              Percents.of(unmapped, offer.classed()),
              first + (unknown.size() > LISTED ? ", …" : "")));
    }
  }
}
