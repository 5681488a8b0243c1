package vitrine.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.StudyData;
import vitrine.tally.TownTally;
import vitrine.tally.ZoneTally;

/**
 * What is known of one zone of one town at one survey: counted, or published.
 *
 * @param table where it stands
 * @param vacant vacant premises; null where a rate was published alone
 * @param premises premises of known status; null where a rate was published alone
 * @param rate the vacancy rate
 */
record Observed(TableKind table, Period survey, Long vacant, Long premises, double rate) {

  boolean isCounted() {
    return premises != null && premises > 0;
  }

  /** Every town, zone by zone in the order of surveys. */
  static Map<Town, Map<Zone, List<Observed>>> of(StudyData data) {
    Map<Town, Map<Zone, List<Observed>>> all = new TreeMap<>();
    data.premises().forEach((town, surveys) -> inventories(of(all, town), surveys));
    data.rates().forEach((town, surveys) -> rates(of(all, town), surveys));
    all.values()
        .forEach(
            zones ->
                zones
                    .values()
                    .forEach(list -> list.sort((a, b) -> a.survey().compareTo(b.survey()))));
    all.values().forEach(Observed::sayOnce);
    return all;
  }

  /** Where only one zone was ever seen, the whole town is that zone and says nothing more. */
  private static void sayOnce(Map<Zone, List<Observed>> zones) {
    List<Observed> whole = zones.get(Zone.ALL);
    if (whole != null && zones.values().stream().filter(whole::equals).count() > 1) {
      zones.remove(Zone.ALL);
    }
  }

  private static Map<Zone, List<Observed>> of(Map<Town, Map<Zone, List<Observed>>> all, Town town) {
    return all.computeIfAbsent(town, unused -> new EnumMap<>(Zone.class));
  }

  private static void inventories(
      Map<Zone, List<Observed>> zones, SortedMap<Period, TownTally> surveys) {
    surveys.forEach(
        (survey, counts) -> {
          for (Zone zone : Zone.values()) {
            ZoneTally tally = counts.zone(zone);
            if (tally != null && tally.known() > 0) {
              double rate = (double) tally.vacant() / tally.known();
              add(
                  zones,
                  zone,
                  new Observed(TableKind.PREMISES, survey, tally.vacant(), tally.known(), rate));
            }
          }
        });
  }

  private static void rates(
      Map<Zone, List<Observed>> zones, SortedMap<Period, Map<Zone, PublishedRate>> surveys) {
    surveys.forEach(
        (survey, rates) ->
            rates.forEach(
                (zone, rate) -> {
                  if (rate.rate() != null) {
                    add(
                        zones,
                        zone,
                        new Observed(
                            TableKind.VACANCY,
                            survey,
                            rate.vacant(),
                            rate.premises(),
                            rate.rate().doubleValue()));
                  }
                }));
  }

  private static void add(Map<Zone, List<Observed>> zones, Zone zone, Observed observed) {
    zones.computeIfAbsent(zone, unused -> new ArrayList<>()).add(observed);
  }

  /** Two counts that follow each other in one table. */
  record Step(Observed before, Observed after) {}

  /** The steps from survey to survey, of inventories and then of published counts. */
  static List<Step> steps(List<Observed> all) {
    List<Step> steps = new ArrayList<>();
    for (TableKind table : List.of(TableKind.PREMISES, TableKind.VACANCY)) {
      Observed before = null;
      for (Observed one : all) {
        if (one.table() == table && one.isCounted() && one.survey().isKnown()) {
          if (before != null) {
            steps.add(new Step(before, one));
          }
          before = one;
        }
      }
    }
    return steps;
  }

  /** The counts where they are known, and the rate. */
  String said() {
    String counts = isCounted() ? vacant + "/" + premises + " = " : "";
    return survey.text() + (survey.isKnown() ? ": " : "") + counts + Percents.of(rate);
  }
}
