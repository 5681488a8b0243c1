package vitrine.ranking;

/**
 * One pillar of one town's index.
 *
 * @param score of the components that are known; null where none is
 * @param weight its share of all weights
 */
public record PillarScore(String id, Double score, double weight) {}
