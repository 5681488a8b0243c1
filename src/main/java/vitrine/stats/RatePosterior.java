package vitrine.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What several groups say together of their mean rate μ and its dispersion ρ, on a fixed grid; and
 * with it what is known of the rate of each group.
 *
 * <p>Formula: logit μ = logit of the pooled rate ± 1 in 41 even steps, √ρ from 0.005 to 0.45 in 30;
 * the weight of a point is its beta-binomial likelihood over the sum of all (a flat prior on the
 * grid). Given a point, the rate of a group of x of n is Beta(x + μS, n − x + (1−μ)S), S = 1/ρ − 1.
 * Points that weigh under 10⁻¹⁰ of the heaviest are left out.
 *
 * <p>Range: rates between 0 and 1. Undefined cases: Σx is 0 or Σn, an error. Source: A. Gelman and
 * others (2013), Bayesian data analysis, 3rd edition, section 5.3.
 */
public final class RatePosterior {
  private static final int MEANS = 41;
  private static final int DISPERSIONS = 30;
  private static final double NEGLIGIBLE = 1e-10;

  private final List<BetaBinomial.Fit> points = new ArrayList<>();
  private final double[] weights;

  /** The weights of all points up to each. */
  private final double[] sums;

  /**
   * Of counts that are informative.
   *
   * @throws IllegalArgumentException if they are not
   */
  public RatePosterior(BetaBinomial counts) {
    if (!counts.isInformative()) {
      throw new IllegalArgumentException("no rate between 0 and 1");
    }
    double centre = StrictMath.log(counts.pooled() / (1 - counts.pooled()));
    List<BetaBinomial.Fit> grid = new ArrayList<>();
    double[] logs = new double[MEANS * DISPERSIONS];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < MEANS; i++) {
      double mean = 1 / (1 + StrictMath.exp(-(centre + (i - 20) / 20.0)));
      for (int j = 0; j < DISPERSIONS; j++) {
        double root = 0.005 + 0.445 * j / 29;
        BetaBinomial.Fit point = new BetaBinomial.Fit(mean, root * root);
        logs[grid.size()] = counts.logLikelihood(mean, point.dispersion());
        most = Math.max(most, logs[grid.size()]);
        grid.add(point);
      }
    }
    this.weights = kept(grid, logs, most);
    this.sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
  }

  private double[] kept(List<BetaBinomial.Fit> grid, double[] logs, double most) {
    List<Double> heavy = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      double weight = StrictMath.exp(logs[i] - most);
      if (weight >= NEGLIGIBLE) {
        points.add(grid.get(i));
        heavy.add(weight);
        sum += weight;
      }
    }
    double total = sum;
    return heavy.stream().mapToDouble(weight -> weight / total).toArray();
  }

  /**
   * What is known of the rate of one group: the mixture of its beta distributions over the grid.
   *
   * @param x cases that have the property, 0 to n
   * @param n cases, 0 or more
   * @return the distribution
   */
  public BetaMixture rate(long x, long n) {
    List<Beta> parts = new ArrayList<>();
    for (BetaBinomial.Fit point : points) {
      double s = point.strength();
      parts.add(new Beta(x + point.mean() * s, n - x + (1 - point.mean()) * s));
    }
    return new BetaMixture(parts, weights);
  }

  /** One point of the grid, drawn by weight. */
  public BetaBinomial.Fit draw(RandomStream random) {
    int found = Arrays.binarySearch(sums, random.nextDouble());
    return points.get(Math.min(points.size() - 1, found < 0 ? -found - 1 : found + 1));
  }
}
