package vitrine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.change.Pair;
import vitrine.change.SurveyPair;
import vitrine.change.Transitions;
import vitrine.indicator.Movement;
import vitrine.indicator.Subject;
import vitrine.model.Activity;
import vitrine.model.Folding;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.reference.ActivityFamilies;

/**
 * A town between two surveys.
 *
 * @param after what is known of it at the later one, and of the earlier as its detail
 */
record TownMove(Subject after) {
  Town town() {
    return after.town();
  }

  Period from() {
    return before().survey();
  }

  Period to() {
    return after.survey();
  }

  Subject before() {
    return after.detail().before();
  }

  /** By what makes one move another, and not by every premises of both surveys. */
  @Override
  public int hashCode() {
    return 31 * town().hashCode() + to().hashCode();
  }

  /** The premises of both surveys; null where they were not followed. */
  SurveyPair pair() {
    return after.detail().pair();
  }

  /** What moved in a part of the premises that is no zone. */
  Movement part(String name, Transitions premises) {
    return Movement.of(town().key() + "/" + name, from(), to(), premises);
  }

  /** The zones of which anything is known at both surveys. */
  List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      if (Movement.of(after, zone) != null) {
        zones.add(zone);
      }
    }
    return zones;
  }

  /** What became of the premises of each street of a zone, by the first spelling of its name. */
  SortedMap<String, Transitions> streets(Zone zone) {
    Map<String, String> folded = new HashMap<>();
    SortedMap<String, List<Pair>> streets = new TreeMap<>();
    pair().pairs().stream()
        .filter(one -> one.isIn(zone) && one.street() != null)
        .forEach(
            one ->
                streets
                    .computeIfAbsent(
                        folded.computeIfAbsent(one.street(), Folding::words),
                        unused -> new ArrayList<>())
                    .add(one));
    SortedMap<String, Transitions> named = new TreeMap<>();
    streets
        .values()
        .forEach(
            pairs ->
                named.put(
                    pairs.stream().map(Pair::street).min(String::compareTo).orElseThrow(),
                    Transitions.of(pairs)));
    return named;
  }

  /** What became of the premises that each family of trades occupied at the earlier survey. */
  SortedMap<String, Transitions> trades(ActivityFamilies families) {
    SortedMap<String, List<Pair>> trades = new TreeMap<>();
    for (Pair pair : pair().pairs()) {
      Activity traded = pair.traded();
      ActivityFamilies.Known known = traded == null ? null : families.find(traded);
      if (known != null) {
        trades.computeIfAbsent(known.family().id(), unused -> new ArrayList<>()).add(pair);
      }
    }
    SortedMap<String, Transitions> named = new TreeMap<>();
    trades.forEach((family, pairs) -> named.put(family, Transitions.of(pairs)));
    return named;
  }
}
