package vitrine.study;

import vitrine.ranking.DrawnPlace;
import vitrine.ranking.MethodDraws;
import vitrine.stats.Interval;

/**
 * How sure the place of one town is.
 *
 * @param place by chance in the data alone; null where it has none, or stands fixed
 * @param index between which values its index lies in nine tenths of the draws; null where it is
 *     not complete, or stands fixed
 * @param method between which ranks it lies in nine tenths of other choices of method; null where
 *     towns are not ranked by the index
 * @param better in which share of the draws it is better placed than the town of {@code --against};
 *     null where there is none, or either stands fixed
 * @param worse in which share it is worse
 */
record TownDraws(
    DrawnPlace place, Interval index, MethodDraws.Ranks method, Double better, Double worse) {
  static final TownDraws NONE = new TownDraws(null, null, null, null, null);

  /** Of a town that was not drawn. */
  static TownDraws ofMethod(MethodDraws.Ranks method) {
    return new TownDraws(null, null, method, null, null);
  }
}
