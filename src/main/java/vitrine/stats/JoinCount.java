package vitrine.stats;

import java.util.OptionalDouble;

/**
 * Join counts of places of two kinds, black (marked) and white, over a graph of neighbours: whether
 * equal kinds are neighbours more often than chance would have them.
 *
 * @param n places
 * @param marked how many of them are black
 * @param joins ½·S0, how many joins there are
 * @param bb joins of black with black
 * @param ww joins of white with white
 * @param bw joins of black with white
 */
public record JoinCount(int n, int marked, double joins, Count bb, Count ww, Count bw) {

  /** What the streams of chance are for. */
  private static final String PURPOSE = "join count";

  /**
   * One of the three counts beside what chance would give.
   *
   * @param value the count; halves come of neighbours that are not mutual
   * @param expected its expectation when as many black ones are laid out by chance
   * @param variance its variance then
   */
  public record Count(double value, double expected, double variance) {
    /** (value − expected)/√variance; empty when the variance is 0. */
    public OptionalDouble z() {
      return variance > 0
          ? OptionalDouble.of((value - expected) / Math.sqrt(variance))
          : OptionalDouble.empty();
    }
  }

  /**
   * Counts the joins.
   *
   * <p>Formula: with directed weights w of 0 and 1 and x = 1 for black, BB = ½ΣΣ w_ij x_i x_j, WW
   * the same of 1 − x, BW = ½ΣΣ w_ij (x_i − x_j)²; the three sum to ½S0. Expectation and variance
   * are those without replacement: all layouts of as many black ones are equally likely. With B and
   * W the numbers of black and white, k-th falling factorials P_k = B⁽ᵏ⁾/n⁽ᵏ⁾ (0 where B &lt; k),
   * S0 = ΣΣ w_ij, S1 = ½ΣΣ (w_ij + w_ji)², S2 = Σ (w_i. + w_.i)²: E(BB) = ½S0·P₂, Var(BB) = ¼[S1·P₂
   * + (S2 − 2S1)·P₃ + (S0² + S1 − S2)·P₄] − E², WW likewise of white; E(BW) = S0·BW/n⁽²⁾, Var(BW) =
   * ¼[2S1·BW/n⁽²⁾ + (S2 − 2S1)·BW(n − 2)/n⁽³⁾ + 4(S0² + S1 − S2)·B⁽²⁾W⁽²⁾/n⁽⁴⁾] − E².
   *
   * <p>Shapes and units: counts. Range: 0 to ½S0. Undefined cases: no z where the variance is 0,
   * such as when all or none are black, or nobody has a neighbour.
   *
   * <p>Source: A. D. Cliff and J. K. Ord (1981), Spatial processes, 19–20 (nonfree sampling).
   *
   * @param graph who is whose neighbour
   * @param black which places are black, one for each place of the graph
   */
  public static JoinCount of(NeighbourGraph graph, boolean[] black) {
    check(graph, black);
    int n = graph.size();
    long marked = 0;
    long twiceBlack = 0;
    long mixed = 0;
    for (int i = 0; i < n; i++) {
      int beside = graph.marked(i, black);
      marked += black[i] ? 1 : 0;
      twiceBlack += black[i] ? beside : 0;
      mixed += black[i] ? graph.degree(i) - beside : beside;
    }
    Moments moments = new Moments(graph, n);
    long white = n - marked;
    return new JoinCount(
        n,
        (int) marked,
        graph.s0() / 2.0,
        moments.same(twiceBlack / 2.0, marked),
        moments.same((graph.s0() - twiceBlack - mixed) / 2.0, white),
        moments.mixed(mixed / 2.0, marked, white));
  }

  /** Expectations and variances, which hang on the graph and the numbers alone. */
  private record Moments(NeighbourGraph graph, int n) {
    Count same(double value, long kind) {
      double expected = graph.s0() / 2.0 * share(2, kind, 2, 0, 0);
      double variance =
          graph.s1() * share(2, kind, 2, 0, 0)
              + threes() * share(3, kind, 3, 0, 0)
              + fours() * share(4, kind, 4, 0, 0);
      return new Count(value, expected, positive(variance / 4 - expected * expected, expected));
    }

    Count mixed(double value, long black, long white) {
      double expected = graph.s0() * share(2, black, 1, white, 1);
      double variance =
          2 * graph.s1() * share(2, black, 1, white, 1)
              + threes() * (share(3, black, 2, white, 1) + share(3, black, 1, white, 2))
              + 4 * fours() * share(4, black, 2, white, 2);
      return new Count(value, expected, positive(variance / 4 - expected * expected, expected));
    }

    private double threes() {
      return graph.s2() - 2.0 * graph.s1();
    }

    private double fours() {
      return (double) graph.s0() * graph.s0() + graph.s1() - graph.s2();
    }

    /** Two falling factorials over the falling factorial of n; 0 where there are too few. */
    private double share(int k, long a, int ofA, long b, int ofB) {
      double share = 1;
      for (int i = 0; i < k; i++) {
        long left = i < ofA ? a - i : b - (i - ofA);
        share *= left <= 0 || n <= i ? 0 : (double) left / (n - i);
      }
      return share;
    }

    /** Differences of large equal numbers leave dust, which is no variance. */
    private static double positive(double variance, double expected) {
      return variance > 1e-12 * expected * expected ? variance : 0;
    }
  }

  /**
   * How often chance gives at least as many joins of black with black: p = (1 + #{BB* ≥ BB})/(1 +
   * permutations).
   *
   * <p>Each permutation lays out as many black ones anew, and hangs on the seed, the name and its
   * number alone. The places must stand in an order of their own, such as that of their ids, so
   * that the order of a file changes nothing. Range: 1/(1 + permutations) to 1. Undefined cases:
   * none; all or none black gives 1.
   *
   * @param graph who is whose neighbour
   * @param black which places are black
   * @param seed the user's
   * @param name whose figure it is
   * @param permutations how many, at least 1; 999 is usual
   */
  public static double permutationP(
      NeighbourGraph graph, boolean[] black, long seed, String name, int permutations) {
    check(graph, black);
    if (permutations < 1) {
      throw new IllegalArgumentException("no permutation");
    }
    JoinLayout layout = new JoinLayout(graph.size());
    int marked = 0;
    long seen = 0;
    for (int i = 0; i < black.length; i++) {
      marked += black[i] ? 1 : 0;
      seen += black[i] ? graph.marked(i, black) : 0;
    }
    int asMany = 1;
    for (int number = 1; number <= permutations; number++) {
      RandomStream random = new RandomStream(seed, PURPOSE, name, number);
      asMany += layout.joins(graph, marked, random) >= seen ? 1 : 0;
    }
    return asMany / (1.0 + permutations);
  }

  private static void check(NeighbourGraph graph, boolean[] black) {
    if (graph.size() != black.length) {
      throw new IllegalArgumentException(black.length + " marks for " + graph.size() + " places");
    }
  }
}
