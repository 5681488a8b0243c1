package vitrine.ranking;

/**
 * What the draws say of the place of one town.
 *
 * @param low in 5 % of the draws its rank is this or a better one
 * @param high in 95 %
 * @param topQuarter the share of draws that have it in the best quarter
 * @param bottomQuarter the share that have it in the last
 * @param tieGroup from 1: within one the order means nothing
 */
public record DrawnPlace(int low, int high, double topQuarter, double bottomQuarter, int tieGroup) {
  /** Whether a rank lies in the interval; that of a small town can be drawn out of it. */
  public boolean holds(int rank) {
    return rank >= low && rank <= high;
  }
}
