package vitrine.stats;

/** Fisher's exact test of two proportions against each other. */
public final class FisherTest {

  /** Densities that differ by less than this factor are held equal, as in R. */
  private static final double TOLERANCE = 1 + 1e-7;

  private FisherTest() {}

  /**
   * The probability, were both proportions the same, of a table with these margins that is no
   * likelier than the observed one.
   *
   * <p>Formula: Σ h(k) over all k with h(k) ≤ h(x1)·(1 + 10⁻⁷), h the hypergeometric density of the
   * successes in the first group, given all margins; that is R's {@code fisher.test} of two by two.
   *
   * <p>Shapes and units: counts in, a probability out. Range: 0 to 1. Undefined cases: none; a
   * group without cases gives 1.
   *
   * <p>Source: R. A. Fisher (1935), The logic of inductive inference, Journal of the Royal
   * Statistical Society 98, 39–82; R, package stats, function {@code fisher.test}.
   *
   * @param x1 successes in the first group, 0 to n1
   * @param n1 cases in the first group
   * @param x2 successes in the second group, 0 to n2
   * @param n2 cases in the second group
   * @return the p-value
   * @throws IllegalArgumentException if the successes of a group are not in 0 to its cases
   */
  public static double pValue(long x1, long n1, long x2, long n2) {
    Hypergeometric table = table(x1, n1, x2, n2);
    double bound = table.density(x1) * TOLERANCE;
    double sum = 0;
    for (long k = table.least(); k <= table.most(); k++) {
      double density = table.density(k);
      sum += density <= bound ? density : 0;
    }
    return Math.min(1, sum);
  }

  /**
   * The probability, were both proportions the same, of at least as many successes in the first
   * group, given all margins: the one-sided test of “greater”.
   *
   * <p>Arguments, range and source as for {@link #pValue}.
   */
  public static double greater(long x1, long n1, long x2, long n2) {
    return table(x1, n1, x2, n2).atLeast(x1);
  }

  private static Hypergeometric table(long x1, long n1, long x2, long n2) {
    if (x1 < 0 || x2 < 0 || x1 > n1 || x2 > n2) {
      throw new IllegalArgumentException(x1 + " of " + n1 + " and " + x2 + " of " + n2);
    }
    return new Hypergeometric(n1 + n2, x1 + x2, n1);
  }
}
