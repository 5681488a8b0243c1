package vitrine.stats;

import java.util.List;

/**
 * A mixture of beta distributions around one point x inside (0, 1), as a power series: what it
 * costs to sum its parts at x tells the probability nearby as well.
 *
 * <p>Formula: with q = x(1−x) and the point x + q·u, a part's density y(u) solves (1 + (1−2x)u −
 * q·u²)·y′ = (s − (a+b−2)q·u)·y, s being {@link Beta#slope}; that gives each coefficient from the
 * two before it. The probability at x + q·u is that at x plus q·∫y.
 */
final class BetaSeries {
  /** So many coefficients reach the last digit within a third of a standard deviation. */
  private static final int ORDER = 16;

  /** What the last terms may add to u. */
  private static final double NEGLIGIBLE = 1e-15;

  /** After a step of Newton's below this part of u, another changes no digit. */
  private static final double SETTLED = 1e-9;

  /** The bend of the curve at most halves or doubles a step: far from the root it says little. */
  private static final double LEAST_BEND = 0.5;

  private static final double MOST_BEND = 2;

  private static final int MOST_STEPS = 12;

  private final double x;
  private final double variance;
  private final double[] density = new double[ORDER];
  private double below;

  BetaSeries(List<Beta> parts, double[] weights, double x) {
    this.x = x;
    this.variance = x * (1 - x);
    for (int i = 0; i < weights.length; i++) {
      add(parts.get(i), weights[i]);
    }
  }

  private void add(Beta part, double weight) {
    double kernel = part.kernel(x);
    below += weight * part.cdf(x, kernel);
    double slope = part.slope(x);
    double bend = 1 - 2 * x;
    double fall = part.bend() * variance;
    double before = 0;
    double last = weight * kernel;
    density[0] += last;
    for (int k = 1; k < ORDER; k++) {
      double next = ((slope - (k - 1) * bend) * last + ((k - 2) * variance - fall) * before) / k;
      before = last;
      last = next;
      density[k] += last;
    }
  }

  /** The probability of at most x. */
  double below() {
    return below;
  }

  /** Where the probability is p; NaN where that is too far from here for the series. */
  double at(double p) {
    double over = below - p;
    double u = -over / density[0];
    double change = u;
    for (int step = 0; step < MOST_STEPS && Math.abs(change) > NEGLIGIBLE * Math.abs(u); step++) {
      double sum = 0;
      double slope = 0;
      for (int k = ORDER - 1; k >= 0; k--) {
        sum = sum * u + density[k] / (k + 1);
        slope = slope * u + density[k];
      }
      change = (sum * u + over) / slope;
      u -= change;
    }
    double power = StrictMath.pow(Math.abs(u), ORDER - 1);
    double rest = (Math.abs(density[ORDER - 2]) + Math.abs(density[ORDER - 1] * u)) * power;
    boolean settled = Math.abs(change) <= SETTLED * Math.abs(u) && rest <= NEGLIGIBLE * density[0];
    return settled ? x + variance * u : Double.NaN;
  }

  /** A step of Halley's towards where the probability is p. */
  double towards(double p) {
    double newton = (below - p) / density[0];
    double bend = 1 - newton * (density[1] / density[0]) / 2;
    return x - newton * variance / Math.min(MOST_BEND, Math.max(LEAST_BEND, bend));
  }

  /** The same by the power of x that the probability is nearly, as it is near 0. */
  double powerTowards(double p) {
    double power = density[0] / (1 - x) / below;
    return x * StrictMath.exp(StrictMath.log(p / below) / power);
  }
}
