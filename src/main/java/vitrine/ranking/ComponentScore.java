package vitrine.ranking;

import vitrine.indicator.Selector;

/**
 * One component of one town's index.
 *
 * @param value null where it is not known
 * @param score 0 to 100; null where there is none
 * @param weight its share of all weights
 * @param clipped whether the value lies beyond a goalpost, or was cut as an outlier
 * @param imputed whether the median of the compared towns stands in for it
 */
public record ComponentScore(
    Selector selector,
    Double value,
    Double score,
    double weight,
    boolean clipped,
    boolean imputed) {}
