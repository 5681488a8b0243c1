package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vitrine.indicator.DrawnVacancy;
import vitrine.indicator.Selector;
import vitrine.model.Zone;
import vitrine.stats.Beta;
import vitrine.stats.BetaBinomial;
import vitrine.stats.RatePosterior;

/** METHOD §4, draws, rank intervals and tie groups. */
class DrawsTest {
  private static final Selector VACANCY =
      new Selector("vacancy_rate", Zone.CENTRE, "", Selector.Part.VALUE);
  private static final DrawnOrder ORDER = DrawnOrder.of(VACANCY, false);
  private static final DrawRoom IN_MEMORY = new DrawRoom(Long.MAX_VALUE, () -> null);
  private static final long[][] COUNTS = {
    {2, 60}, {8, 140}, {9, 120}, {20, 200}, {1, 12}, {12, 100}, {70, 500}, {30, 150}, {60, 250}
  };

  private static DrawnTown town(String key, long vacant, long known) {
    return new DrawnTown(
        key,
        true,
        Map.of(Zone.CENTRE, new DrawnVacancy(vacant, known, 0, 0)),
        Map.of(VACANCY, (double) vacant / known));
  }

  private static List<DrawnTown> towns() {
    List<DrawnTown> towns = new ArrayList<>();
    for (int i = 0; i < COUNTS.length; i++) {
      towns.add(town("T" + i, COUNTS[i][0], COUNTS[i][1]));
    }
    return towns;
  }

  private static Map<Zone, RatePosterior> common(List<DrawnTown> towns) {
    long[] x = towns.stream().mapToLong(t -> t.counts().get(Zone.CENTRE).vacant()).toArray();
    long[] n = towns.stream().mapToLong(t -> t.counts().get(Zone.CENTRE).known()).toArray();
    return Map.of(Zone.CENTRE, new RatePosterior(new BetaBinomial(x, n)));
  }

  private static List<DrawnPlace> places(
      List<DrawnTown> towns, Map<Zone, RatePosterior> common, int workers, long seed) {
    boolean[] hollow = new boolean[towns.size()];
    try (Draws.Drawn drawn =
        new Draws(10_000, seed, workers, IN_MEMORY).draw(towns, common, ORDER, false)) {
      return drawn.places(hollow);
    }
  }

  @Test
  void anyNumberOfWorkersDrawsTheSame() {
    List<DrawnTown> towns = towns();
    List<DrawnPlace> one = places(towns, common(towns), 1, 1);
    assertThat(places(towns, common(towns), 2, 1)).isEqualTo(one);
    assertThat(places(towns, common(towns), 8, 1)).isEqualTo(one);
    assertThat(places(towns, common(towns), 1, 2)).isNotEqualTo(one);
  }

  /** All but tie groups, which begin at the first town, whatever the order in which towns come. */
  @Test
  void theOrderOfTownsChangesNothing() {
    List<DrawnTown> towns = towns();
    Map<String, DrawnPlace> before = byKey(towns, places(towns, common(towns), 2, 1));
    List<DrawnTown> shuffled = new ArrayList<>(towns);
    Collections.shuffle(shuffled, new Random(4));
    Map<String, DrawnPlace> after = byKey(shuffled, places(shuffled, common(shuffled), 2, 1));
    before.forEach(
        (key, place) -> {
          assertThat(after.get(key).low()).isEqualTo(place.low());
          assertThat(after.get(key).high()).isEqualTo(place.high());
          assertThat(after.get(key).topQuarter()).isEqualTo(place.topQuarter());
        });
  }

  private static Map<String, DrawnPlace> byKey(List<DrawnTown> towns, List<DrawnPlace> places) {
    Map<String, DrawnPlace> byKey = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      byKey.put(towns.get(i).key(), places.get(i));
    }
    return byKey;
  }

  /** With the same prior, a town that is added moves no other town’s draws. */
  @Test
  void anAddedTownMovesNobodysStream() {
    List<DrawnTown> towns = towns();
    Map<Zone, RatePosterior> common = common(towns);
    Draws.Drawn before = new Draws(1000, 1, 2, IN_MEMORY).draw(towns, common, ORDER, true);
    List<DrawnTown> more = new ArrayList<>(towns);
    more.add(town("A0", 40, 300));
    Draws.Drawn after = new Draws(1000, 1, 2, IN_MEMORY).draw(more, common, ORDER, true);
    for (int i = 0; i < towns.size(); i++) {
      assertThat(after.values(i)).isEqualTo(before.values(i));
    }
  }

  /**
   * Two towns by Jeffreys, 6 of 60 and 12 of 60: the first is better where its rate is lower. By a
   * sum over 2000 steps of Beta(6.5, 54.5) against the distribution of Beta(12.5, 48.5).
   */
  @Test
  void theProbabilityThatOneIsBetter() {
    List<DrawnTown> towns = List.of(town("A", 6, 60), town("B", 12, 60));
    List<DrawnPlace> places = places(towns, Map.of(), 1, 1);
    double better = 0;
    Beta first = Beta.jeffreys(6, 60);
    Beta second = Beta.jeffreys(12, 60);
    for (int i = 0; i < 2000; i++) {
      double mass = first.cdf((i + 1) / 2000.0) - first.cdf(i / 2000.0);
      better += mass * (1 - second.cdf((i + 0.5) / 2000.0));
    }
    assertThat(places.get(0).topQuarter()).isCloseTo(better, within(0.015));
    assertThat(places.get(0).low()).isEqualTo(1);
    assertThat(places.get(1).tieGroup()).isEqualTo(1);
  }

  /** Of the same rate, the smaller town is less sure of its place; and of two as one, no order. */
  @Test
  void sixtyAndSixHundredPremisesAreNotAsSure() {
    List<DrawnTown> towns = towns();
    towns.add(town("small", 6, 60));
    towns.add(town("large", 60, 600));
    List<DrawnPlace> places = places(towns, common(towns), 2, 1);
    DrawnPlace small = places.get(towns.size() - 2);
    DrawnPlace large = places.get(towns.size() - 1);
    assertThat(small.high() - small.low()).isGreaterThan(large.high() - large.low());
  }

  @Test
  void townsFarApartAreGroupsOfTheirOwnAndEqualOnesAreOne() {
    List<DrawnTown> apart = List.of(town("A", 5, 1000), town("B", 100, 1000), town("C", 400, 1000));
    assertThat(places(apart, Map.of(), 1, 1))
        .extracting(DrawnPlace::tieGroup)
        .containsExactly(1, 2, 3);
    List<DrawnTown> alike = List.of(town("A", 50, 500), town("B", 50, 500), town("C", 51, 500));
    assertThat(places(alike, Map.of(), 1, 1))
        .extracting(DrawnPlace::tieGroup)
        .containsExactly(1, 1, 1);
  }

  @Test
  void degenerateComparisons() {
    DrawnPlace alone = places(List.of(town("A", 3, 20)), Map.of(), 2, 1).get(0);
    assertThat(alone).isEqualTo(new DrawnPlace(1, 1, 1, 1, 1));
    List<DrawnTown> none = List.of(town("A", 0, 30), town("B", 0, 30));
    assertThat(places(none, Map.of(), 2, 1)).allMatch(place -> place.high() == 2);
    List<DrawnTown> all = List.of(town("A", 9, 9), town("B", 30, 30));
    assertThat(places(all, Map.of(), 2, 1)).allMatch(place -> place.low() >= 1);
  }

  /** A town that has no value of its own takes one of a town that has: it can be anywhere. */
  @Test
  void whatIsMissingIsTakenFromTheOthers() {
    List<DrawnTown> towns = towns();
    DrawnTown lacking = new DrawnTown("lacking", true, Map.of(), new HashMap<>());
    towns.add(lacking);
    List<DrawnPlace> places = places(towns, common(towns().subList(0, 9)), 2, 1);
    DrawnPlace place = places.get(towns.size() - 1);
    assertThat(place.low()).isLessThanOrEqualTo(2);
    assertThat(place.high()).isGreaterThanOrEqualTo(9);
  }

  /** What memory has no room for is the same from a spool, read town by town in any order. */
  @Test
  void aSpoolChangesNothing() {
    List<DrawnTown> towns = towns();
    boolean[] hollow = new boolean[towns.size()];
    MemorySpool spool = new MemorySpool();
    DrawRoom none = new DrawRoom(0, () -> spool);
    try (Draws.Drawn kept = new Draws(1010, 1, 2, IN_MEMORY).draw(towns, Map.of(), ORDER, true);
        Draws.Drawn spooled = new Draws(1010, 1, 2, none).draw(towns, Map.of(), ORDER, true)) {
      assertThat(spooled.places(hollow)).isEqualTo(kept.places(hollow));
      for (int town = towns.size() - 1; town >= 0; town--) {
        assertThat(spooled.ranks(town)).isEqualTo(kept.ranks(town));
        assertThat(spooled.values(town)).isEqualTo(kept.values(town));
      }
    }
    assertThat(spool.isClosed()).isTrue();
  }

  /** A table whose towns are read some at a time. */
  @Test
  void manyDrawsOfMoreTownsThanAreReadAhead() {
    int towns = 9;
    int draws = 100_003;
    DrawnTable kept = new DrawnTable(towns, draws, true, IN_MEMORY);
    DrawnTable spooled = new DrawnTable(towns, draws, true, new DrawRoom(0, MemorySpool::new));
    for (int from = 0; from < draws; from += DrawnTable.PART) {
      int size = Math.min(DrawnTable.PART, draws - from);
      int[] ranks = new int[towns * size];
      double[] values = new double[towns * size];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = (i * 31 + from) % towns;
        values[i] = i / 7.0 + from;
      }
      kept.note(from, ranks, values);
      spooled.note(from, ranks, values);
    }
    for (int town : new int[] {0, 8, 3, 4, 5, 0}) {
      assertThat(spooled.ranks(town)).isEqualTo(kept.ranks(town));
      assertThat(spooled.values(town)).isEqualTo(kept.values(town));
    }
  }
}
