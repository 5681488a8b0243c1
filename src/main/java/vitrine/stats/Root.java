package vitrine.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a function is 0 between two places at which it has different signs, to the last digit: by
 * inverse quadratic interpolation through the last three places where these lie well for it, else
 * by halving. It takes some ten values of the function, and never more than a few times as many as
 * halving alone; a value may be infinite.
 *
 * <p>Source: T. R. Chandrupatla (1997), A new hybrid quadratic/bisection algorithm for finding the
 * zero of a nonlinear function without using derivatives, Advances in Engineering Software 28,
 * 145–149.
 */
final class Root {
  private static final double LAST_DIGIT = 0x1p-52;

  private Root() {}

  /** The place; the function is not 0 at either end, of other signs there, and nowhere NaN. */
  static double of(DoubleUnaryOperator function, double from, double to) {
    double end = from;
    double atEnd = function.applyAsDouble(from);
    double last = to;
    double atLast = function.applyAsDouble(to);
    double step = 0.5;
    while (true) {
      double next = last + step * (end - last);
      double atNext = function.applyAsDouble(next);
      double before = last;
      double atBefore = atLast;
      if (atNext > 0 != atLast > 0) {
        before = end;
        atBefore = atEnd;
        end = last;
        atEnd = atLast;
      }
      last = next;
      atLast = atNext;
      double best = Math.abs(atLast) < Math.abs(atEnd) ? last : end;
      double least = LAST_DIGIT * Math.abs(best) / Math.abs(end - last);
      if (atLast == 0 || !(least < 0.5)) {
        return atLast == 0 ? last : best;
      }
      double place = (last - end) / (before - end);
      double value = (atLast - atEnd) / (atBefore - atEnd);
      boolean smooth = value * value < place && (1 - value) * (1 - value) < 1 - place;
      step =
          smooth
              ? atLast / (atEnd - atLast) * (atBefore / (atEnd - atBefore))
                  + (before - last)
                      / (end - last)
                      * (atLast / (atBefore - atLast))
                      * (atEnd / (atBefore - atEnd))
              : 0.5;
      step = Math.min(1 - least, Math.max(least, step));
    }
  }
}
