package vitrine.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.model.Activity;
import vitrine.model.Operator;

/** The tables of an offer against a map, as few and many activities come and go. */
class OfferTallyTest {
  private final Activities activities = new Activities();
  private final Random chance = new Random(8);

  private static Activity activity(int i) {
    return i == 0 ? null : new Activity("activity " + i);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 90", "90, 90", "90, 3000", "2000, 2000", "2500, 100000"})
  void countsAsMapsDo(int here, int all) {
    OfferTally tally = new OfferTally(activities);
    Map<Activity, Long> expected = new HashMap<>();
    for (int i = 0; i < 4 * here; i++) {
      // Others meet activities meanwhile, and so the numbers of these lie apart.
      activities.number(activity(chance.nextInt(all)));
      Activity one = activity(chance.nextInt(here) * (all / here));
      boolean back = expected.getOrDefault(one, 0L) > 0 && chance.nextInt(4) == 0;
      PremisesCells cells = new PremisesCells();
      cells.clear();
      cells.activity = one;
      cells.operator = Operator.CHAIN;
      tally.count(cells, back ? -1 : 1);
      expected.merge(one, back ? -1L : 1L, Long::sum);
      if (i % 97 == 0 || i == 4 * here - 1) {
        assertSame(tally, expected);
      }
    }
  }

  private static void assertSame(OfferTally tally, Map<Activity, Long> expected) {
    Map<Activity, Long> found = new HashMap<>();
    tally.trades().forEach((activity, trade) -> found.put(activity, trade.count()));
    Map<Activity, Long> named = new HashMap<>(expected);
    long unnamed = named.getOrDefault(null, 0L);
    named.remove(null);
    named.values().removeIf(count -> count == 0);
    assertThat(found).isEqualTo(named);
    assertThat(tally.counts())
        .containsExactlyInAnyOrder(named.values().stream().mapToLong(n -> n).toArray());
    assertThat(tally.unnamed().count()).isEqualTo(unnamed);
    assertThat(tally.classed()).isEqualTo(named.values().stream().mapToLong(n -> n).sum());
    assertThat(tally.count(Operator.CHAIN)).isEqualTo(tally.classed() + unnamed);
  }

  /** Of two readers, each of whom has numbers of its own. */
  @ParameterizedTest
  @CsvSource({"5, 5", "200, 200", "40, 4000"})
  void addsWhatOthersHaveCountedByTheirNumbers(int here, int all) {
    Activities others = new Activities();
    OfferTally one = new OfferTally(activities);
    OfferTally other = new OfferTally(others);
    Map<Activity, Long> expected = new HashMap<>();
    for (int i = 0; i < all; i++) {
      others.number(activity(all - i));
    }
    for (int i = 0; i < 3 * here; i++) {
      Activity some = activity(1 + chance.nextInt(all));
      boolean mine = chance.nextBoolean();
      (mine ? one : other).add((mine ? activities : others).number(some), null, 85_000_000_000L);
      expected.merge(some, 1L, Long::sum);
    }
    one.add(other);
    Map<Activity, Long> found = new HashMap<>();
    one.trades()
        .forEach(
            (activity, trade) -> {
              found.put(activity, trade.count());
              // 85 m² each.
              assertThat(trade.floorArea().known()).isEqualTo(trade.count());
              assertThat(trade.floorArea().low()).isEqualByComparingTo(85 * trade.count() + "");
            });
    assertThat(found).isEqualTo(expected);
  }
}
