package vitrine.ranking;

/**
 * What a value scores (METHOD §5): piecewise linear through the values that score 0, 50 and 100,
 * clipped beyond the ends. Fixed, so that another town in the comparison changes nobody's score.
 *
 * @param at0 scores 0
 * @param at50 scores 50; null for a straight line
 * @param at100 scores 100; above or below {@code at0}, never the same
 */
public record Goalposts(double at0, Double at50, double at100) {

  public Goalposts {
    boolean inOrder =
        at50 == null ? at0 != at100 : at0 < at50 && at50 < at100 || at0 > at50 && at50 > at100;
    if (!inOrder) {
      throw new IllegalArgumentException("goalposts out of order");
    }
  }

  /** The score of a value, 0 to 100. */
  public double score(double value) {
    if (at50 == null) {
      return clip(100 * (value - at0) / (at100 - at0));
    }
    boolean lowerHalf = at0 < at50 ? value < at50 : value > at50;
    return lowerHalf
        ? clip(50 * (value - at0) / (at50 - at0))
        : clip(50 + 50 * (value - at50) / (at100 - at50));
  }

  /** Whether the value lies beyond an end, so that its score is cut. */
  public boolean clips(double value) {
    return at0 < at100 ? value < at0 || value > at100 : value > at0 || value < at100;
  }

  /** Between the ends; a zero has no sign, and what is no number stays none. */
  private static double clip(double score) {
    return score < 0 ? 0 : score > 100 ? 100 : score + 0.0;
  }
}
