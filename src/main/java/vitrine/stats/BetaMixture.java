package vitrine.stats;

import java.util.List;

/** Beta distributions, each with a weight: what is known of a share when its prior is not sure. */
public final class BetaMixture {
  /** A variance below this part of the largest that the mean allows is taken for as much. */
  private static final double LEAST_SPREAD = 1e-9;

  private static final double ZERO = 1e-15;

  /** The number next to 1. */
  private static final double ONE = 1 - 0x1p-53;

  private static final int MOST_STEPS = 200;

  private final List<Beta> parts;
  private final double[] weights;

  /** One distribution with the mean and the variance of them all; null until it is asked for. */
  private BetaMixture alike;

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
   * <p>Formula: the root of {@link #cdf} = p. From the quantile of the one distribution with the
   * same mean and variance it is near enough to be told by a power series; where it is not,
   * Halley's steps, kept between bounds that close in, lead nearer: to sum hundreds of parts costs
   * much.
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
    double x = parts.size() == 1 ? mean() : alike().quantile(p);
    for (int step = 0; step < MOST_STEPS && high > ZERO && low < ONE; step++) {
      x = Math.min(ONE, Math.max(ZERO, x));
      BetaSeries near = new BetaSeries(parts, weights, x);
      double root = near.at(p);
      if (root >= low && root <= high) {
        return root < ZERO ? 0 : root;
      }
      low = near.below() > p ? low : x;
      high = near.below() > p ? x : high;
      double next = near.towards(p);
      if (!(next > low && next < high)) {
        next = near.powerTowards(p);
      }
      x = next > low && next < high ? next : (low + high) / 2;
    }
    return high <= ZERO ? 0 : x;
  }

  private BetaMixture alike() {
    if (alike == null) {
      alike = new BetaMixture(List.of(together()), new double[] {1});
    }
    return alike;
  }

  private Beta together() {
    double mean = mean();
    double square = 0;
    for (int i = 0; i < weights.length; i++) {
      square += weights[i] * parts.get(i).square();
    }
    double even = mean * (1 - mean);
    double strength = Math.max(1, even / Math.max(LEAST_SPREAD * even, square - mean * mean) - 1);
    return new Beta(mean * strength, (1 - mean) * strength);
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
