package vitrine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.indicator.Selector;
import vitrine.model.Significant;
import vitrine.stats.Correlation;

/**
 * What makes the differences of an index: how each component goes with it and with the others, how
 * much of the differences is its own, and what becomes of the ranks without it.
 *
 * <p>Over the towns with a complete index. Correlations are Pearson's of scores, rank correlations
 * Spearman's. Influence: w·cov(score, index)/var(index), the share of the differences that a
 * component makes; together 1 where the index is a mean of means, and told for no other. Without a
 * component the other weights are rescaled. Source: OECD/JRC 2008, steps 5 and 7; W. Becker and
 * others 2017, Weights and importance in composite indicators, Ecological Indicators 80, 12–22.
 */
public final class IndexAnalysis {
  private final IndexFormula formula;
  private final double[] whole;
  private final double[][] scores;

  /**
   * Of towns.
   *
   * @param towns with a complete index
   */
  public IndexAnalysis(IndexFormula formula, List<TownIndex> towns) {
    this.formula = formula;
    this.whole = towns.stream().mapToDouble(TownIndex::value).toArray();
    this.scores = new double[formula.selectors().size()][];
    for (int i = 0; i < scores.length; i++) {
      int column = i;
      scores[i] =
          towns.stream().mapToDouble(town -> town.components().get(column).score()).toArray();
    }
  }

  /**
   * One component.
   *
   * @param correlation with the index; empty where either is all the same
   * @param influence the share of the differences that it makes; empty unless all is arithmetic
   * @param without the rank correlation of the index with the one without it
   * @param move by how many ranks the town moves that moves most without it
   * @param mover the place of that town among those given
   */
  public record Component(
      Selector selector,
      double weight,
      OptionalDouble correlation,
      OptionalDouble rankCorrelation,
      OptionalDouble influence,
      OptionalDouble without,
      int move,
      int mover) {}

  /** Two components. */
  public record Pair(Selector a, Selector b, OptionalDouble correlation) {}

  /** Whether there is anything to tell. */
  public boolean isTelling() {
    return whole.length >= 3 && scores.length >= 2;
  }

  /** How many towns it is of. */
  public int towns() {
    return whole.length;
  }

  /** Each component. */
  public List<Component> components() {
    List<Component> components = new ArrayList<>();
    double[] weights = formula.weights();
    for (int i = 0; i < scores.length; i++) {
      double[] rest = without(i);
      int[] moves = moves(rest);
      int mover = 0;
      for (int town = 0; town < moves.length; town++) {
        mover = moves[town] > moves[mover] ? town : mover;
      }
      OptionalDouble slope =
          formula.isArithmetic() ? Correlation.slope(scores[i], whole) : OptionalDouble.empty();
      components.add(
          new Component(
              formula.selectors().get(i),
              weights[i],
              Correlation.pearson(scores[i], whole),
              Correlation.spearman(scores[i], whole),
              slope.isPresent()
                  ? OptionalDouble.of(weights[i] * slope.getAsDouble())
                  : OptionalDouble.empty(),
              Correlation.spearman(whole, rest),
              moves[mover],
              mover));
    }
    return components;
  }

  /** Each component with each other, once. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<Selector> selectors = formula.selectors();
    for (int i = 0; i < scores.length; i++) {
      for (int j = i + 1; j < scores.length; j++) {
        OptionalDouble correlation = Correlation.pearson(scores[i], scores[j]);
        pairs.add(new Pair(selectors.get(i), selectors.get(j), correlation));
      }
    }
    return pairs;
  }

  private double[] without(int left) {
    double[] rest = new double[whole.length];
    for (int town = 0; town < rest.length; town++) {
      double[] own = new double[scores.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = i == left ? Double.NaN : scores[i][town];
      }
      rest[town] = formula.whole().score(own);
    }
    return rest;
  }

  private int[] moves(double[] rest) {
    DrawnRanks before = ranks(whole);
    DrawnRanks after = ranks(rest);
    int[] moves = new int[whole.length];
    for (int town = 0; town < moves.length; town++) {
      moves[town] = Math.abs(before.better(town) - after.better(town));
    }
    return moves;
  }

  private static DrawnRanks ranks(double[] values) {
    DrawnRanks ranks = new DrawnRanks(values.length);
    ranks.take(Arrays.stream(values).map(Significant::round).toArray());
    return ranks;
  }
}
