package vitrine.stats;

import java.util.OptionalDouble;

/**
 * The share that two opposite rates of change would lead to if both lasted, with its interval.
 *
 * <p>It says where two rates point, and is no forecast.
 */
public final class SteadyState {
  /** What the streams of chance are for. */
  private static final String PURPOSE = "steady state";

  private SteadyState() {}

  /**
   * The share at which as many enter as leave.
   *
   * <p>Formula: e/(e + x), e = entered/outside the rate of entry and x = left/inside that of
   * leaving.
   *
   * <p>Shapes and units: counts in, a fraction out. Range: 0 to 1. Undefined cases: nobody outside
   * or nobody inside at first, so that a rate is not known, or no change at all; then empty.
   *
   * @param entered how many of those outside came in, 0 to outside
   * @param outside how many were outside at first
   * @param left how many of those inside went out, 0 to inside
   * @param inside how many were inside at first
   */
  public static OptionalDouble value(long entered, long outside, long left, long inside) {
    check(entered, outside);
    check(left, inside);
    if (outside == 0 || inside == 0 || entered == 0 && left == 0) {
      return OptionalDouble.empty();
    }
    double e = (double) entered / outside;
    double x = (double) left / inside;
    return OptionalDouble.of(e / (e + x));
  }

  /**
   * The 95 % interval of {@link #value}, by draws: e from Beta(entered + ½, outside − entered + ½),
   * x likewise, and of the drawn e/(e + x) the quantiles 2.5 and 97.5 % of type 7.
   *
   * <p>The draws hang on the seed and the name alone, not on who else is drawn. With 10,000 draws
   * the standard error of an end is near a hundredth of the width of the interval.
   *
   * <p>Undefined cases: none where {@link #value} is defined; it is an error to ask where it is
   * not. The value may lie outside of the interval when a count is 0: the interval ends inside (0,
   * 1).
   *
   * <p>Source: H. Jeffreys (1946), An invariant form for the prior probability, Proceedings of the
   * Royal Society A 186, 453–461.
   *
   * @param seed the user's
   * @param name whose figure it is
   * @param draws how many, at least 1
   */
  public static Interval interval(
      long entered, long outside, long left, long inside, long seed, String name, int draws) {
    if (draws < 1 || value(entered, outside, left, inside).isEmpty()) {
      throw new IllegalArgumentException("nothing to draw");
    }
    RandomStream random = new RandomStream(seed, PURPOSE, name, 0);
    double[] drawn = new double[draws];
    for (int i = 0; i < draws; i++) {
      double e = random.nextBeta(entered + 0.5, outside - entered + 0.5);
      double x = random.nextBeta(left + 0.5, inside - left + 0.5);
      drawn[i] = e / (e + x);
    }
    return Quantiles.between(drawn, 0.025, 0.975);
  }

  private static void check(long changed, long of) {
    if (changed < 0 || changed > of) {
      throw new IllegalArgumentException("not a count out of a total: " + changed + " of " + of);
    }
  }
}
