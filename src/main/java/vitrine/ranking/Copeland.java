package vitrine.ranking;

import java.util.List;

/**
 * Copeland's rule: a town beats another where the parts in which it scores better have more weight
 * than those in which it scores worse, among those that both have; where they share under half of
 * the weight nobody wins. The index is 50 + 50·(wins − defeats)/(m − 1), 0 to 100, over the m towns
 * with half of the weight; of one town alone 50. Source: Copeland 1951; METHOD §5.
 */
final class Copeland {
  /** Sums of weights that differ by less are the same. */
  private static final double SAME = 1e-12;

  private Copeland() {}

  /** The index of one town's scores against all others, of which it is not one; NaN is unknown. */
  static double index(double[] own, List<double[]> others, double[] weights) {
    long balance = 0;
    for (double[] other : others) {
      balance += duel(own, other, weights);
    }
    return others.isEmpty() ? 50 : 50 + 50.0 * balance / others.size();
  }

  private static int duel(double[] own, double[] other, double[] weights) {
    double lead = 0;
    double shared = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!Double.isNaN(own[i]) && !Double.isNaN(other[i])) {
        shared += weights[i];
        lead += weights[i] * Double.compare(own[i], other[i]);
      }
    }
    boolean tied = Math.abs(lead) < SAME || shared < TownIndex.ENOUGH - SAME;
    return tied ? 0 : lead > 0 ? 1 : -1;
  }
}
