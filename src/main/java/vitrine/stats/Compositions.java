package vitrine.stats;

import java.util.OptionalDouble;

/**
 * Compositions: shares of one whole, 0 or more each, that sum to 1.
 *
 * <p>All methods but {@link #close} take compositions that are closed already: shares that do not
 * sum to 1 within 10⁻⁹ are refused, since percentages given for fractions would pass unseen. The
 * two or three compositions of one call have the same parts in the same order. Sums run in that
 * order.
 */
public final class Compositions {

  private static final double CLOSED_WITHIN = 1e-9;
  private static final double LOG_TWO = StrictMath.log(2);

  private Compositions() {}

  /**
   * The composition of amounts: each part over the total.
   *
   * <p>Formula: x_i / Σx.
   *
   * <p>Shapes and units: any number of parts, all in one unit; as many fractions out, in the same
   * order; the input is left as it is. Range: 0 to 1 each, 1 together. Undefined cases: none; a
   * total of 0 is an error.
   *
   * <p>Source: J. Aitchison (1986), The statistical analysis of compositional data, chapter 2.
   *
   * @param parts the amounts, each 0 or more
   * @return the shares
   * @throws IllegalArgumentException if a part is negative, NaN or infinite, or the total is 0, or
   *     more than a double holds
   */
  public static double[] close(double[] parts) {
    double total = sumOfParts(parts);
    if (!(total > 0 && Double.isFinite(total))) {
      throw new IllegalArgumentException("parts cannot be closed, their total is " + total);
    }
    double[] shares = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      shares[i] = parts[i] / total;
    }
    return shares;
  }

  /**
   * The share of the whole that lies elsewhere in x than in r (total variation distance, the
   * dissimilarity index).
   *
   * <p>Formula: ½ Σ|x_i − r_i|.
   *
   * <p>Shapes and units: two compositions of the same parts; a fraction of the whole. Range: 0 (the
   * same) to 1 (no part in common); symmetric. Undefined cases: none.
   *
   * <p>Source: O. D. Duncan and B. Duncan (1955), A methodological analysis of segregation indexes,
   * American Sociological Review 20, 210–217.
   *
   * @param x a composition
   * @param r the composition to compare with
   * @return the distance
   * @throws IllegalArgumentException if x or r is not a composition or their lengths differ
   */
  public static double distance(double[] x, double[] r) {
    checkAlike(x, r);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.abs(x[i] - r[i]);
    }
    return Math.min(1, sum / 2);
  }

  /**
   * The Jensen–Shannon distance, the root of the divergence in bits.
   *
   * <p>Formula: √(½KL(x‖m) + ½KL(r‖m)) with m = (x + r)/2, KL(a‖m) = Σ a_i log₂(a_i/m_i) and 0·log
   * 0 = 0.
   *
   * <p>Shapes and units: two compositions of the same parts; a number without unit. Range: 0 (the
   * same) to 1 (no part in common); symmetric. Undefined cases: none.
   *
   * <p>Source: J. Lin (1991), Divergence measures based on the Shannon entropy, IEEE Transactions
   * on Information Theory 37, 145–151; D. M. Endres and J. E. Schindelin (2003), A new metric for
   * probability distributions, ibid. 49, 1858–1860.
   *
   * @param x a composition
   * @param r the composition to compare with
   * @return the distance
   * @throws IllegalArgumentException if x or r is not a composition or their lengths differ
   */
  public static double jensenShannon(double[] x, double[] r) {
    checkAlike(x, r);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.max(0, surprise(x[i], r[i]) + surprise(r[i], x[i]));
    }
    return Math.min(1, StrictMath.sqrt(sum / 2));
  }

  /**
   * Aitchison's distance: the Euclidean distance of the log-ratios to the geometric mean.
   *
   * <p>Formula: √Σ(clr x_i − clr r_i)², clr x_i = ln x_i − mean of ln x.
   *
   * <p>Shapes and units: two compositions of the same parts; a number without unit. Range: 0 (the
   * same) upwards, without bound; symmetric. Undefined cases: a share that is 0, in x or in r, has
   * no logarithm, then empty.
   *
   * <p>Source: J. Aitchison (1986), The statistical analysis of compositional data, chapter 8.
   *
   * @param x a composition
   * @param r the composition to compare with
   * @return the distance, or empty
   * @throws IllegalArgumentException if x or r is not a composition or their lengths differ
   */
  public static OptionalDouble aitchison(double[] x, double[] r) {
    checkAlike(x, r);
    double[] logRatios = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      if (x[i] == 0 || r[i] == 0) {
        return OptionalDouble.empty();
      }
      logRatios[i] = StrictMath.log(x[i]) - StrictMath.log(r[i]);
      sum += logRatios[i];
    }
    return OptionalDouble.of(deviation(logRatios, sum / x.length));
  }

  /**
   * Where x stands on the straight line from one composition to another.
   *
   * <p>Formula: t = ⟨x − from, to − from⟩ / ‖to − from‖², the foot of the perpendicular.
   *
   * <p>Shapes and units: three compositions of the same parts; a number without unit. Range: 0 at
   * {@code from}, 1 at {@code to}, beyond them below 0 and above 1. Undefined cases: none; two ends
   * that are the same are an error. Says nothing of how far from the line x is: see {@link
   * #offAxis}.
   *
   * <p>Source: orthogonal projection.
   *
   * @param x a composition
   * @param from the composition at 0
   * @param to the composition at 1
   * @return the position
   * @throws IllegalArgumentException if one is not a composition, the lengths differ, or the two
   *     ends are the same
   */
  public static double position(double[] x, double[] from, double[] to) {
    checkAlike(x, from);
    checkAlike(from, to);
    double product = 0;
    double square = 0;
    for (int i = 0; i < x.length; i++) {
      double step = to[i] - from[i];
      product += (x[i] - from[i]) * step;
      square += step * step;
    }
    if (square == 0) {
      throw new IllegalArgumentException("no line: both ends are the same composition");
    }
    return product / square;
  }

  /**
   * The share of the whole by which x differs from the nearest point of the line from one
   * composition to another.
   *
   * <p>Formula: ½ Σ|x_i − from_i − t(to_i − from_i)|, t = {@link #position}.
   *
   * <p>Shapes and units: three compositions of the same parts; a fraction of the whole. Range: 0
   * (on the line) upwards. Undefined cases: none; two ends that are the same are an error.
   *
   * <p>Source: {@link #distance} from the foot of the perpendicular.
   *
   * @param x a composition
   * @param from the composition at 0
   * @param to the composition at 1
   * @return the distance from the line
   * @throws IllegalArgumentException if one is not a composition, the lengths differ, or the two
   *     ends are the same
   */
  public static double offAxis(double[] x, double[] from, double[] to) {
    double t = position(x, from, to);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += Math.abs(x[i] - from[i] - t * (to[i] - from[i]));
    }
    return sum / 2;
  }

  /**
   * share·log₂(share/m) with m the mean of both; near equality by log1p, for else the root of what
   * is left after cancellation is good to half of the digits only.
   */
  private static double surprise(double share, double other) {
    if (share == 0) {
      return 0;
    }
    double excess = (share - other) / (share + other);
    double log =
        Math.abs(excess) < 0.5
            ? StrictMath.log1p(excess)
            : StrictMath.log(2 * share / (share + other));
    return share * log / LOG_TWO;
  }

  private static double deviation(double[] values, double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return StrictMath.sqrt(sum);
  }

  private static double sumOfParts(double[] parts) {
    double total = 0;
    for (double part : parts) {
      if (!(part >= 0)) {
        throw new IllegalArgumentException("not a part of a whole: " + part);
      }
      total += part;
    }
    return total;
  }

  private static void checkAlike(double[] x, double[] r) {
    if (x.length != r.length) {
      throw new IllegalArgumentException("parts differ: " + x.length + " and " + r.length);
    }
    checkClosed(x);
    checkClosed(r);
  }

  private static void checkClosed(double[] shares) {
    double total = sumOfParts(shares);
    if (!(Math.abs(total - 1) <= CLOSED_WITHIN)) {
      throw new IllegalArgumentException("shares sum to " + total + ", not to 1");
    }
  }
}
