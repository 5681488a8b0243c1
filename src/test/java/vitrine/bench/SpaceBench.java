package vitrine.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vitrine.space.Neighbours;
import vitrine.space.Points;
import vitrine.stats.JoinCount;
import vitrine.stats.LocalJoinCount;
import vitrine.stats.NeighbourGraph;
import vitrine.stats.RandomStream;

/**
 * How long neighbours and join counts of many premises take, step by step, in one process: 300
 * towns of streets, 100,000 premises, one in ten vacant. Not part of the build: {@code java -cp
 * target/test-classes:target/vitrine.jar vitrine.bench.SpaceBench [PREMISES]}.
 */
final class SpaceBench {
  private static final int TOWNS = 300;
  private static final int ROUNDS = 3;

  private SpaceBench() {}

  /** Premises every few metres along the streets of towns that lie across France. */
  static Points premises(int n) {
    RandomStream random = new RandomStream(1, "space", "bench", 0);
    double[] lat = new double[n];
    double[] lon = new double[n];
    for (int i = 0; i < n; i++) {
      RandomStream town = new RandomStream(1, "space", "town", i % TOWNS);
      int street = random.nextInt(40);
      double along = 0.004 * random.nextDouble();
      double across = 0.0008 * (street / 2 % 20);
      lat[i] = 43 + 7 * town.nextDouble() + (street % 2 == 0 ? along : across);
      lon[i] = -1 + 7 * town.nextDouble() + (street % 2 == 0 ? across : along);
    }
    return Points.degrees(lat, lon);
  }

  static boolean[] vacant(int n) {
    RandomStream random = new RandomStream(1, "space", "vacant", 0);
    boolean[] vacant = new boolean[n];
    for (int i = 0; i < n; i++) {
      vacant[i] = random.nextDouble() < 0.1;
    }
    return vacant;
  }

  private static <T> T timed(String name, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    System.out.printf(Locale.ROOT, "%-28s %.2f s%n", name, (System.nanoTime() - start) / 1e9);
    return made;
  }

  /** Prints the machine, then the time of each step in each round; the first warms up. */
  public static void main(String[] args) {
    int n = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    System.out.print(Machine.described());
    for (int round = 0; round < ROUNDS; round++) {
      Points points = timed("points", () -> premises(n));
      boolean[] vacant = vacant(n);
      NeighbourGraph graph = timed("4 nearest", () -> Neighbours.nearest(points, 4).orElseThrow());
      timed("band of 50 m", () -> Neighbours.within(points, 50));
      JoinCount joins = timed("join counts", () -> JoinCount.of(graph, vacant));
      double p = timed("999 permutations", () -> JoinCount.permutationP(graph, vacant, 1, "", 999));
      List<LocalJoinCount> local =
          timed("local join counts", () -> LocalJoinCount.of(graph, vacant));
      System.out.printf(
          Locale.ROOT,
          "%d arrows, z %.2f, p %.3f, %d tested%n%n",
          graph.s0(),
          joins.bb().z().orElseThrow(),
          p,
          local.size());
    }
  }
}
