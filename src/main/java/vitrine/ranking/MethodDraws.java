package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
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
   */
  public static List<Ranks> of(
      IndexFormula formula, List<Function<Selector, Double>> values, int asked, long seed) {
    List<double[][]> scores = new ArrayList<>();
    double[][] raw = formula.columns(values);
    boolean posts = formula.components().stream().allMatch(one -> one.goalposts() != null);
    for (Normalisation how :
        List.of(Normalisation.GOALPOSTS, Normalisation.MINMAX, Normalisation.ZSCORE)) {
      if (how != Normalisation.GOALPOSTS || posts) {
        scores.add(IndexFormula.byTown(formula.scores(raw, how, true), values.size()));
      }
    }
    int count = count(asked);
    int[][] ranks = new int[values.size()][count];
    DrawnRanks drawn = new DrawnRanks(values.size());
    RandomStream random = new RandomStream(seed, "method", "", 0);
    for (int draw = 0; draw < count; draw++) {
      double[][] scored = scores.get(random.nextInt(scores.size()));
      Aggregation how = AGGREGATIONS.get(random.nextInt(AGGREGATIONS.size()));
      rank(formula.varied(random, CONCENTRATION, how), scored, drawn, ranks, draw);
    }
    return intervals(ranks);
  }

  private static void rank(
      IndexPart.Pillar whole, double[][] scores, DrawnRanks drawn, int[][] ranks, int draw) {
    double[] indices = new double[scores.length];
    for (int town = 0; town < indices.length; town++) {
      indices[town] = whole.score(scores[town]);
    }
    drawn.take(indices);
    for (int town = 0; town < indices.length; town++) {
      ranks[town][draw] = 1 + drawn.better(town);
    }
  }

  private static List<Ranks> intervals(int[][] ranks) {
    List<Ranks> intervals = new ArrayList<>();
    for (int[] town : ranks) {
      Arrays.sort(town);
      int low = (int) Math.ceil(0.05 * town.length) - 1;
      int high = (int) Math.ceil(0.95 * town.length) - 1;
      intervals.add(new Ranks(town[Math.max(0, low)], town[high]));
    }
    return intervals;
  }
}
