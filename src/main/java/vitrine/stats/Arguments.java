package vitrine.stats;

/** What the methods of this package demand of their arguments. */
final class Arguments {

  private Arguments() {}

  static void checkCounts(long successes, long n) {
    if (n < 1 || successes < 0 || successes > n) {
      throw new IllegalArgumentException("not a count out of a total: " + successes + " of " + n);
    }
  }

  static void checkProportion(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not between 0 and 1: " + value);
    }
  }

  static void checkFinite(double... values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite number: " + value);
      }
    }
  }
}
