package vitrine.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vitrine.indicator.Joins;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Zone;
import vitrine.source.StudyData;
import vitrine.space.Nearness;
import vitrine.stats.LocalJoinCount;
import vitrine.street.Run;
import vitrine.street.Streets;

/**
 * What a map shows of a vacant premises beside its own cells: since when it is vacant, the run it
 * stands in, and its vacant neighbours. Premises are told apart by their place in the order of
 * rows.
 */
final class Surroundings {
  /**
   * What is known of one vacant premises.
   *
   * @param months completed months of its vacancy so far; empty where it has no date
   * @param run how many vacant premises stand side by side with it, itself included; null where it
   *     has no place in its street
   * @param joins its vacant neighbours, tested; null where it has no point
   */
  record Around(OptionalInt months, Integer run, LocalJoinCount joins) {}

  private final Map<Long, Around> around = new HashMap<>();
  private final Period asOf;
  private final Nearness nearness;

  private Surroundings(Period asOf, Nearness nearness) {
    this.asOf = asOf;
    this.nearness = nearness;
  }

  /** Looks around every vacant premises of every town and survey. */
  static Surroundings of(StudyData data, Period asOf, Nearness nearness) {
    Surroundings all = new Surroundings(asOf, nearness);
    PremisesLists lists = PremisesLists.of(data);
    data.towns().forEach(town -> lists.of(town).forEach(all::look));
    return all;
  }

  private void look(Period survey, List<Premises> premises) {
    Map<Long, Integer> runs = new HashMap<>();
    Streets.of(premises).sequences(Zone.ALL).stream()
        .flatMap(sequence -> Run.vacant(sequence).stream())
        .forEach(run -> run.members().forEach(one -> runs.put(one.place(), run.length())));
    Map<Long, LocalJoinCount> joins = joins(premises);
    LocalDate until = Ages.until(survey, asOf);
    for (Premises one : premises) {
      if (one.isVacant()) {
        long place = one.place();
        around.put(place, new Around(months(one, until), runs.get(place), joins.get(place)));
      }
    }
  }

  private Map<Long, LocalJoinCount> joins(List<Premises> premises) {
    Map<Long, LocalJoinCount> found = new HashMap<>();
    Joins joins = Joins.of(premises, nearness);
    joins.local().forEach(one -> found.put(joins.premises().get(one.place()).place(), one));
    return found;
  }

  private static OptionalInt months(Premises premises, LocalDate until) {
    Period since = premises.vacantSince();
    return until == null || !since.isKnown()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, Ages.months(since.last(), until)));
  }

  /** What is around the premises at a place in the order of rows; null where it is not vacant. */
  Around at(long place) {
    return around.get(place);
  }
}
