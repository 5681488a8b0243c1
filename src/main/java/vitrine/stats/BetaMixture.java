package vitrine.stats;

import java.util.List;

/** Beta distributions, each with a weight: what is known of a share when its prior is not sure. */
public final class BetaMixture {
  /** A root is found when it is known to so many of its own size. */
  private static final double PRECISION = 1e-14;

  private static final double ZERO = 1e-15;
  private static final int MOST_STEPS = 200;

  private final List<Beta> parts;
  private final double[] weights;

  /**
   * The mixture.
   *
   * @param parts at least one
   * @param weights one for each part, 0 or more, that sum to 1
   */
  public BetaMixture(List<Beta> parts, double[] weights) {
    if (parts.isEmpty() || parts.size() != weights.length) {
      throw new IllegalArgumentException(parts.size() + " parts, " + weights.length + " weights");
    }
    this.parts = List.copyOf(parts);
    this.weights = weights.clone();
  }

  /**
   * The probability of at most x, Σ w·I_x(a, b).
   *
   * @param x a fraction
   * @return the probability, 0 to 1
   */
  public double cdf(double x) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * parts.get(i).cdf(x);
    }
    return Math.min(1, sum);
  }

  /** The mean, Σ w·a/(a + b). */
  public double mean() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * parts.get(i).mean();
    }
    return sum;
  }

  /**
   * The value below which a share p of the mixture lies.
   *
   * <p>Formula: the root of {@link #cdf} = p by Newton's steps, kept between bounds that close in.
   *
   * <p>Shapes and units: a probability in, a fraction out. Range: 0 to 1. Undefined cases: none; a
   * root under 10⁻¹⁵ is given as 0.
   *
   * @param p a probability, 0 to 1
   * @return the quantile
   * @throws IllegalArgumentException if p is not in [0, 1]
   */
  public double quantile(double p) {
    Arguments.checkProportion(p);
    if (p == 0 || p == 1) {
      return p;
    }
    double low = 0;
    double high = 1;
    double x = mean();
    for (int step = 0; step < MOST_STEPS; step++) {
      double sum = 0;
      double kernels = 0;
      for (int i = 0; i < weights.length; i++) {
        double kernel = parts.get(i).kernel(x);
        sum += weights[i] * parts.get(i).cdf(x, kernel);
        kernels += weights[i] * kernel;
      }
      double over = sum - p;
      if (over > 0) {
        high = x;
      } else {
        low = x;
      }
      double next = x - over * (x * (1 - x)) / kernels;
      next = next > low && next < high ? next : (low + high) / 2;
      if (high < ZERO) {
        return 0;
      }
      if (Math.abs(next - x) <= PRECISION * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /**
   * The interval between two quantiles that leaves as much on either side.
   *
   * @param level the share inside, as 0.95
   * @return the interval
   */
  public Interval interval(double level) {
    double side = (1 - level) / 2;
    return new Interval(quantile(side), quantile(1 - side));
  }
}
