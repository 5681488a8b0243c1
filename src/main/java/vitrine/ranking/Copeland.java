package vitrine.ranking;

import java.util.List;

/**
 * Copeland's rule: a town beats another where the components in which it scores better have more
 * weight than those in which it scores worse, among those that both have; where they share under
 * half of the weight nobody wins. The index is 50 + 50·(wins − defeats)/(m − 1), 0 to 100, over the
 * m towns with half of the weight; of one town alone 50. Source: Copeland 1951; METHOD §5.
 */
final class Copeland {
  /** Sums of weights that differ by less are the same. */
  private static final double SAME = 1e-12;

  private Copeland() {}

  /** The index of one town's scores, rounded, against all others, of which it is not one. */
  static double index(Double[] own, List<Double[]> others, double[] weights) {
    long balance = 0;
    for (Double[] other : others) {
      balance += duel(own, other, weights);
    }
    return others.isEmpty() ? 50 : 50 + 50.0 * balance / others.size();
  }

  private static int duel(Double[] own, Double[] other, double[] weights) {
    double lead = 0;
    double shared = 0;
    for (int i = 0; i < weights.length; i++) {
      if (own[i] != null && other[i] != null) {
        shared += weights[i];
        lead += weights[i] * Double.compare(own[i], other[i]);
      }
    }
    boolean tied = Math.abs(lead) < SAME || shared < TownIndex.ENOUGH - SAME;
    return tied ? 0 : lead > 0 ? 1 : -1;
  }
}
