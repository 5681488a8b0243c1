package vitrine.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * Counts of several groups whose own rates differ: each group's rate is drawn from a beta
 * distribution of mean μ and dispersion ρ, its count from the binomial of that rate. ρ is the
 * correlation of two cases of one group: 0 where all groups have one rate.
 *
 * <p>Formula: P(x of n) = C(n, x)·Π(j&lt;x)(μ(1−ρ) + jρ)·Π(j&lt;n−x)((1−μ)(1−ρ) + jρ) /
 * Π(j&lt;n)(1−ρ + jρ); with S = 1/ρ − 1 that is C(n, x)·B(x + μS, n − x + (1−μ)S) / B(μS, (1−μ)S).
 * In this form nothing cancels as ρ goes to 0, where it is the binomial.
 *
 * <p>Shapes and units: counts in; μ and ρ fractions. The order of the groups changes no bit.
 * Source: J. G. Skellam (1948), Journal of the Royal Statistical Society B 10, 257–261; D. A.
 * Griffiths (1973), Biometrics 29, 637–648.
 */
public final class BetaBinomial {
  /** The largest dispersion that is fitted. */
  public static final double LARGEST_DISPERSION = 0.5;

  private final CountRuns successes;
  private final CountRuns failures;
  private final CountRuns totals;
  private final double pooled;

  /**
   * Of the groups' counts.
   *
   * @param x cases that have the property, one for each group, 0 to n
   * @param n cases, one for each group, at least 1
   * @throws IllegalArgumentException if the lengths differ or a count does not fit
   */
  public BetaBinomial(long[] x, long[] n) {
    if (x.length != n.length) {
      throw new IllegalArgumentException(x.length + " counts, " + n.length + " totals");
    }
    long[] rest = new long[n.length];
    for (int i = 0; i < n.length; i++) {
      Arguments.checkCounts(x[i], n[i]);
      rest[i] = n[i] - x[i];
    }
    this.successes = new CountRuns(x);
    this.failures = new CountRuns(rest);
    this.totals = new CountRuns(n);
    this.pooled = n.length == 0 ? 0 : (double) Arrays.stream(x).sum() / Arrays.stream(n).sum();
  }

  /** A mean rate and its dispersion. */
  public record Fit(double mean, double dispersion) {
    /** S = 1/ρ − 1: how many cases the groups' common rate weighs as much as; infinite at ρ = 0. */
    public double strength() {
      return 1 / dispersion - 1;
    }
  }

  /** Σx/Σn; 0 without groups. */
  public double pooled() {
    return pooled;
  }

  /** Whether the rates say anything: neither no case nor every case has the property. */
  public boolean isInformative() {
    return pooled > 0 && pooled < 1;
  }

  /**
   * The logarithm of the likelihood, without the binomial coefficients, which hang on no parameter.
   *
   * @param mean μ, inside (0, 1)
   * @param dispersion ρ, 0 to under 1
   * @return the log-likelihood
   */
  public double logLikelihood(double mean, double dispersion) {
    double rest = 1 - dispersion;
    return successes.logs(mean * rest, dispersion)
        + failures.logs((1 - mean) * rest, dispersion)
        - totals.logs(rest, dispersion);
  }

  /**
   * The mean and dispersion of greatest likelihood, 0 ≤ ρ ≤ 0.5.
   *
   * <p>Formula: at each ρ the mean at which the likelihood does not change with it; of these ρ the
   * best of a grid, then where the likelihood does not change with ρ. ρ is 0 where the likelihood
   * falls from there on.
   *
   * <p>Range: μ inside (0, 1). Undefined cases: no group, or Σx is 0 or Σn, then empty.
   *
   * @return the fit, or empty
   */
  public Optional<Fit> fit() {
    if (!isInformative()) {
      return Optional.empty();
    }
    double[] grid = dispersions();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < grid.length; i++) {
      double likelihood = logLikelihood(mean(grid[i]), grid[i]);
      if (likelihood > most) {
        most = likelihood;
        best = i;
      }
    }
    double dispersion =
        flat(grid[Math.max(0, best - 1)], grid[Math.min(grid.length - 1, best + 1)]);
    return Optional.of(new Fit(mean(dispersion), dispersion));
  }

  private static double[] dispersions() {
    double[] grid = new double[72];
    for (int i = 0; i < grid.length - 1; i++) {
      grid[i] = 1e-4 * i * i;
    }
    grid[grid.length - 1] = LARGEST_DISPERSION;
    return grid;
  }

  /** Where between two dispersions the likelihood stops rising; an end where it does not. */
  private double flat(double from, double to) {
    if (slopeOfDispersion(from) <= 0) {
      return from;
    }
    if (slopeOfDispersion(to) >= 0) {
      return to;
    }
    return Root.of(this::slopeOfDispersion, from, to);
  }

  /** The mean of greatest likelihood at a dispersion: its slope only falls as the mean grows. */
  private double mean(double dispersion) {
    if (dispersion == 0) {
      return pooled;
    }
    double rest = 1 - dispersion;
    return Root.of(
        mean ->
            successes.inverses(mean * rest, dispersion)
                - failures.inverses((1 - mean) * rest, dispersion),
        0,
        1);
  }

  private double slopeOfDispersion(double dispersion) {
    double mean = mean(dispersion);
    double rest = 1 - dispersion;
    return successes.slopes(mean, dispersion)
        + failures.slopes(1 - mean, dispersion)
        - totals.slopes(1, rest, dispersion);
  }
}
