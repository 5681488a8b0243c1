package vitrine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vitrine.indicator.Selector;
import vitrine.stats.RandomStream;

/**
 * How far an order hangs on choices rather than on data: the figures stay, and weights, ways to
 * make scores and ways to make one index of them are drawn.
 *
 * <p>Weights: Dirichlet(40·w) on each level; aggregation evenly of arithmetic, geometric and
 * Mazziotta–Pareto, the same on all levels; normalisation evenly of goalposts (where the profile
 * has them), min–max and z-score. Interval: 5 to 95 % of the rank. It says nothing of chance in the
 * data. Source: METHOD §4; OECD/JRC 2008, Handbook on constructing composite indicators, step 7.
 */
public final class MethodDraws {
  /** Choices are few: more draws tell no more. */
  private static final int MOST = 2000;

  private static final double CONCENTRATION = 40;
  private static final List<Aggregation> AGGREGATIONS =
      List.of(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC, Aggregation.MAZZIOTTA_PARETO);

  private MethodDraws() {}

  /** A rank interval. */
  public record Ranks(int low, int high) {}

  /** How many draws are made when so many are asked for. */
  public static int count(int asked) {
    return Math.min(asked, MOST);
  }

  /**
   * The rank intervals of towns, in their order.
   *
   * @param values of ranked towns
   * @param room for the ranks
   */
  public static List<Ranks> of(
      IndexFormula formula,
      List<Function<Selector, Double>> values,
      int asked,
      long seed,
      DrawRoom room) {
    List<double[][]> scores = scores(formula, values);
    RandomStream random = new RandomStream(seed, "method", "", 0);
    DrawnRanks drawn = new DrawnRanks(values.size());
    try (DrawnTable table = new DrawnTable(values.size(), count(asked), false, room)) {
      for (int from = 0; from < table.draws(); from += DrawnTable.PART) {
        int size = Math.min(DrawnTable.PART, table.draws() - from);
        int[] ranks = new int[values.size() * size];
        for (int draw = 0; draw < size; draw++) {
          double[][] scored = scores.get(random.nextInt(scores.size()));
          Aggregation how = AGGREGATIONS.get(random.nextInt(AGGREGATIONS.size()));
          drawn.take(formula.varied(random, CONCENTRATION, how).each(scored));
          for (int town = 0; town < values.size(); town++) {
            ranks[town * size + draw] = 1 + drawn.better(town);
          }
        }
        table.note(from, ranks, null);
      }
      return intervals(table);
    }
  }

  /** The scores by component and town, in each of the ways to make them. */
  private static List<double[][]> scores(
      IndexFormula formula, List<Function<Selector, Double>> values) {
    List<double[][]> scores = new ArrayList<>();
    double[][] raw = formula.columns(values);
    boolean posts = formula.components().stream().allMatch(one -> one.goalposts() != null);
    for (Normalisation how :
        List.of(Normalisation.GOALPOSTS, Normalisation.MINMAX, Normalisation.ZSCORE)) {
      if (how != Normalisation.GOALPOSTS || posts) {
        scores.add(formula.scores(raw, how, true));
      }
    }
    return scores;
  }

  private static List<Ranks> intervals(DrawnTable table) {
    List<Ranks> intervals = new ArrayList<>();
    for (int town = 0; town < table.towns(); town++) {
      int[] seen = table.seen(table.ranks(town));
      intervals.add(new Ranks(table.rank(seen, 0.05), table.rank(seen, 0.95)));
    }
    return intervals;
  }
}
