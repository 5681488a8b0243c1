package vitrine.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.Town;
import vitrine.model.TownFacts;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.tally.TownTally;
import vitrine.tally.ZoneTally;

/**
 * What is known of one town at one survey: all that indicators are computed from.
 *
 * @param premises counts of an inventory; null where there is none
 * @param rates published rates that no inventory beats
 * @param turnover the split; null where there is none
 * @param stock the inventory nearest in time to the turnover; null where there is none
 * @param facts what the towns table says
 * @param assumed whether the town's name is only that of a file
 * @param agesToldTo whether ages are reckoned to a day that was told, whatever the survey's date
 * @param detail its premises one by one, where anything hangs on them
 */
public record Subject(
    Town town,
    Period survey,
    TownTally premises,
    Map<Zone, PublishedRate> rates,
    TurnoverRecord turnover,
    Stock stock,
    TownFacts facts,
    boolean assumed,
    boolean agesToldTo,
    Detail detail) {

  /** An inventory, and the survey it is of. */
  public record Stock(Period survey, TownTally premises) {}

  public Subject {
    rates = rates.isEmpty() ? Map.of() : new EnumMap<>(rates);
  }

  /** The counts of a zone; null where the town has no premises in it. */
  public ZoneTally zone(Zone zone) {
    return premises == null ? null : premises.zone(zone);
  }

  /** The same, for whoever asks for much of it: the whole town's counts are put together once. */
  Subject settled() {
    return premises == null
        ? this
        : new Subject(
            town,
            survey,
            premises.settled(),
            rates,
            turnover,
            stock,
            facts,
            assumed,
            agesToldTo,
            detail);
  }

  /** What is known of vacancy in a zone, counted or published; null where nothing is. */
  public Vacancy vacancy(Zone zone) {
    PublishedRate rate = rates.get(zone);
    if (rate != null) {
      return Vacancy.published(rate);
    }
    return premises == null ? null : Vacancy.counted(premises, zone);
  }

  /** What every figure of a zone carries: that its zone, or the town's name, is assumed. */
  List<String> assumptions(Zone zone) {
    ZoneTally tally = zone == Zone.ALL ? null : zone(zone);
    boolean zoneAssumed = tally != null && tally.assumed() > 0;
    if (!zoneAssumed) {
      return assumed ? List.of(Note.TOWN_ASSUMED) : List.of();
    }
    return assumed ? List.of(Note.ZONE_ASSUMED, Note.TOWN_ASSUMED) : List.of(Note.ZONE_ASSUMED);
  }
}
