package vitrine.ranking;

import vitrine.indicator.Selector;

/**
 * One component of one town's index.
 *
 * @param value null where it is not known
 * @param score 0 to 100; null where the value is not known
 * @param weight its share of all weights
 * @param clipped whether the value lies beyond a goalpost
 */
public record ComponentScore(
    Selector selector, Double value, Double score, double weight, boolean clipped) {}
