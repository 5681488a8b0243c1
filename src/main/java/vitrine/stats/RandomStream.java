package vitrine.stats;

import java.nio.charset.StandardCharsets;

/**
 * Chance that can be repeated: a stream of numbers that hangs on a seed, a purpose, a name and a
 * number alone. Whoever asks in whatever order, and whatever other streams there are, a stream is
 * the same.
 *
 * <p>Formula: SplitMix64; the seed is a 64-bit hash of the four. Normal numbers by Marsaglia's
 * polar method, gamma numbers by Marsaglia and Tsang, beta and Dirichlet numbers of gammas. Only
 * {@link StrictMath} and exact arithmetic: the same bits on every JDK.
 *
 * <p>Source: G. L. Steele, D. Lea and C. H. Flood (2014), Fast splittable pseudorandom number
 * generators, OOPSLA; G. Marsaglia and W. W. Tsang (2000), A simple method for generating gamma
 * variables, ACM Transactions on Mathematical Software 26, 363–372.
 */
public final class RandomStream {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 1.0 / (1L << 53);

  private long state;
  private double spare;
  private boolean hasSpare;

  /**
   * The stream of a name.
   *
   * @param seed the user's
   * @param purpose what the numbers are for
   * @param name whose they are
   * @param number which of several streams of that name
   */
  public RandomStream(long seed, String purpose, String name, long number) {
    long hash = mix(seed + GOLDEN);
    hash = mix(hash ^ hash(purpose));
    hash = mix(hash + GOLDEN ^ hash(name));
    this.state = mix(hash + GOLDEN ^ number);
  }

  private static long hash(String text) {
    long hash = text.length();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      hash = mix(hash + GOLDEN ^ one);
    }
    return hash;
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  private long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number evenly between 0 and 1, never either. */
  public double nextDouble() {
    return ((nextLong() >>> 11) + 0.5) * UNIT;
  }

  /** A whole number evenly from 0 to under a bound of at least 1. */
  public int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }

  /** A standard normal number. */
  public double nextNormal() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
    spare = y * factor;
    hasSpare = true;
    return x * factor;
  }

  /** A gamma number of that shape, greater than 0, and of scale 1. */
  public double nextGamma(double shape) {
    if (shape < 1) {
      return nextGamma(shape + 1) * StrictMath.exp(StrictMath.log(nextDouble()) / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = nextNormal();
      double root = 1 + c * x;
      if (root > 0) {
        double v = root * root * root;
        double u = nextDouble();
        double square = x * x;
        if (u < 1 - 0.0331 * square * square
            || StrictMath.log(u) < square / 2 + d * (1 - v + StrictMath.log(v))) {
          return d * v;
        }
      }
    }
  }

  /** A beta number of those weights, greater than 0. */
  public double nextBeta(double a, double b) {
    double of = nextGamma(a);
    double rest = nextGamma(b);
    // Of weights so small that both vanish, one kind has it all.
    return of + rest > 0 ? of / (of + rest) : nextDouble() * (a + b) < a ? 1 : 0;
  }

  /** Shares of a whole of those weights, each greater than 0. */
  public double[] nextDirichlet(double[] weights) {
    double[] shares = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = nextGamma(weights[i]);
      sum += shares[i];
    }
    for (int i = 0; i < weights.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
