package vitrine.stats;

/**
 * How many marked ones are among those drawn without replacement: density and upper tail, the same
 * to the last bit on every JDK.
 *
 * <p>The density is the quotient of three binomial densities, as in R: with p = drawn/all, those of
 * the marked drawn, of the others drawn, and of all drawn.
 *
 * @param all how many there are, at least 0
 * @param marked how many of them are marked, 0 to all
 * @param drawn how many are drawn, 0 to all
 */
record Hypergeometric(long all, long marked, long drawn) {

  Hypergeometric {
    if (marked < 0 || drawn < 0 || marked > all || drawn > all) {
      throw new IllegalArgumentException(marked + " marked and " + drawn + " drawn of " + all);
    }
  }

  long least() {
    return Math.max(0, drawn - (all - marked));
  }

  long most() {
    return Math.min(drawn, marked);
  }

  double mean() {
    return all == 0 ? 0 : (double) drawn / all * marked;
  }

  /** The probability of exactly k marked ones; 0 where that is impossible. */
  double density(long k) {
    if (k < least() || k > most()) {
      return 0;
    }
    if (least() == most()) {
      return 1;
    }
    double p = (double) drawn / all;
    return binomial(marked, p, k) * binomial(all - marked, p, drawn - k) / binomial(all, p, drawn);
  }

  private static double binomial(long n, double p, long k) {
    return n == 0 ? 1 : new Binomial(n, p).density(k);
  }

  /** P(K ≥ k): summed from the end that is nearer. */
  double atLeast(long k) {
    if (k <= least()) {
      return 1;
    }
    return k > mean()
        ? Math.min(1, sum(k, most()))
        : Math.max(0, Math.min(1, 1 - sum(least(), k - 1)));
  }

  private double sum(long from, long to) {
    double sum = 0;
    for (long k = from; k <= to; k++) {
      sum += density(k);
    }
    return sum;
  }
}
