package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vitrine.stats.JoinCount.Count;

/**
 * Expected numbers: R 4.2.2, package spdep 1.2.7, {@code joincount.multi}, by join-count.R; every
 * layout of small sets counted here by the defining sums.
 */
class JoinCountTest {

  static NeighbourGraph graph(String text) {
    return new NeighbourGraph(
        Arrays.stream(text.split(";"))
            .map(
                own ->
                    own.equals("-")
                        ? new int[0]
                        : Arrays.stream(own.split(" ")).mapToInt(Integer::parseInt).toArray())
            .toList());
  }

  static boolean[] marks(String text) {
    boolean[] marks = new boolean[text.split(" ").length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = text.charAt(2 * i) == '1';
    }
    return marks;
  }

  private static void agree(Count count, double value, double expected, double variance) {
    assertThat(count.value()).isEqualTo(value);
    assertThat(count.expected()).isCloseTo(expected, within(1e-12 * expected));
    assertThat(count.variance()).isCloseTo(variance, within(1e-10 * Math.max(1, variance)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "join-count.csv", useHeadersInDisplayName = true)
  void agreesWithSpdep(
      String name,
      String neighbours,
      String x,
      double bb,
      double bbExpected,
      double bbVariance,
      double ww,
      double wwExpected,
      double wwVariance,
      double bw,
      double bwExpected,
      double bwVariance) {
    JoinCount joins = JoinCount.of(graph(neighbours), marks(x));
    agree(joins.bb(), bb, bbExpected, bbVariance);
    agree(joins.ww(), ww, wwExpected, wwVariance);
    agree(joins.bw(), bw, bwExpected, bwVariance);
  }

  private static NeighbourGraph rook() {
    List<int[]> neighbours = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      List<Integer> own = new ArrayList<>();
      for (int[] step : new int[][] {{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
        int row = i / 4 + step[0];
        int column = i % 4 + step[1];
        if (row >= 0 && row < 4 && column >= 0 && column < 4) {
          own.add(4 * row + column);
        }
      }
      neighbours.add(own.stream().mapToInt(Integer::intValue).toArray());
    }
    return new NeighbourGraph(neighbours);
  }

  /** The example of PySAL's esda: a 4 by 4 lattice, first half 0, second half 1. */
  @Test
  void aLatticeInTwoHalves() {
    boolean[] half = new boolean[16];
    Arrays.fill(half, 8, 16, true);
    JoinCount joins = JoinCount.of(rook(), half);
    assertThat(joins.bb().value()).isEqualTo(10);
    assertThat(joins.ww().value()).isEqualTo(10);
    assertThat(joins.bw().value()).isEqualTo(4);
    assertThat(joins.joins()).isEqualTo(24);
    double p = JoinCount.permutationP(rook(), half, 1, "lattice", 999);
    assertThat(p).isLessThan(0.01);
    assertThat(JoinCount.permutationP(rook(), half, 1, "lattice", 999)).isEqualTo(p);
    assertThat(joins.bb().z().orElseThrow()).isGreaterThan(3);
  }

  /** Graphs by chance of 3 to 8 places: every layout, by the defining double sums. */
  @Test
  void momentsAreThoseOfEveryLayout() {
    RandomStream random = new RandomStream(9, "graphs", "", 0);
    for (int trial = 0; trial < 40; trial++) {
      int n = 1 + trial % 8;
      boolean[][] w = new boolean[n][n];
      List<int[]> neighbours = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        List<Integer> own = new ArrayList<>();
        for (int j = 0; j < n; j++) {
          w[i][j] = i != j && random.nextDouble() < 0.4;
          if (w[i][j]) {
            own.add(j);
          }
        }
        neighbours.add(own.stream().mapToInt(Integer::intValue).toArray());
      }
      for (int marked = 0; marked <= n; marked++) {
        everyLayout(w, new NeighbourGraph(neighbours), marked);
      }
    }
  }

  private static void everyLayout(boolean[][] w, NeighbourGraph graph, int marked) {
    int n = w.length;
    double[][] sums = new double[3][2];
    int layouts = 0;
    JoinCount joins = null;
    for (int bits = 0; bits < 1 << n; bits++) {
      if (Integer.bitCount(bits) == marked) {
        layouts++;
        boolean[] x = new boolean[n];
        double[] counts = new double[3];
        for (int i = 0; i < n; i++) {
          x[i] = (bits >> i & 1) == 1;
        }
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            counts[x[i] != x[j] ? 2 : x[i] ? 0 : 1] += w[i][j] ? 0.5 : 0;
          }
        }
        joins = JoinCount.of(graph, x);
        assertThat(new double[] {joins.bb().value(), joins.ww().value(), joins.bw().value()})
            .isEqualTo(counts);
        for (int kind = 0; kind < 3; kind++) {
          sums[kind][0] += counts[kind];
          sums[kind][1] += counts[kind] * counts[kind];
        }
      }
    }
    Count[] found = {joins.bb(), joins.ww(), joins.bw()};
    for (int kind = 0; kind < 3; kind++) {
      double mean = sums[kind][0] / layouts;
      assertThat(found[kind].expected()).isCloseTo(mean, within(1e-12));
      assertThat(found[kind].variance())
          .isCloseTo(sums[kind][1] / layouts - mean * mean, within(1e-11));
    }
  }

  /** 20,000 seeded layouts of 40 black on a ring of 200 places, each with one arrow across. */
  @Test
  void momentsAreThoseOfSimulation() {
    int n = 200;
    List<int[]> ring = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int far = (i * 7 + 3) % n;
      ring.add(
          IntStream.of(i + 1, i + 2, i + n - 1, far == i ? i + 5 : far)
              .map(j -> j % n)
              .distinct()
              .toArray());
    }
    NeighbourGraph graph = new NeighbourGraph(ring);
    boolean[] x = new boolean[n];
    Arrays.fill(x, 0, 40, true);
    RandomStream random = new RandomStream(2, "layouts", "", 0);
    double sum = 0;
    double squares = 0;
    JoinCount joins = JoinCount.of(graph, x);
    for (int trial = 0; trial < 20_000; trial++) {
      for (int i = n - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        boolean kept = x[i];
        x[i] = x[j];
        x[j] = kept;
      }
      double bb = JoinCount.of(graph, x).bb().value();
      sum += bb;
      squares += bb * bb;
    }
    double mean = sum / 20_000;
    double variance = squares / 20_000 - mean * mean;
    double error = Math.sqrt(joins.bb().variance() / 20_000);
    assertThat(mean).isCloseTo(joins.bb().expected(), within(4 * error));
    assertThat(variance).isCloseTo(joins.bb().variance(), within(0.05 * joins.bb().variance()));
  }

  /** The p-value against the share over every layout of 6 black on the lattice (8,008 of them). */
  @Test
  void thePermutationsApproachEveryLayout() {
    NeighbourGraph rook = rook();
    boolean[] seen = marks("1 1 0 0 1 1 0 0 0 0 0 1 0 0 0 1");
    double bb = JoinCount.of(rook, seen).bb().value();
    int asMany = 0;
    int layouts = 0;
    for (int bits = 0; bits < 1 << 16; bits++) {
      if (Integer.bitCount(bits) == 6) {
        boolean[] x = new boolean[16];
        for (int i = 0; i < 16; i++) {
          x[i] = (bits >> i & 1) == 1;
        }
        layouts++;
        asMany += JoinCount.of(rook, x).bb().value() >= bb ? 1 : 0;
      }
    }
    double exact = (double) asMany / layouts;
    double p = JoinCount.permutationP(rook, seen, 5, "lattice", 9999);
    assertThat(p).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / 9999)));
  }

  @Test
  void noneOrAllBlackTellNothing() {
    boolean[] none = new boolean[16];
    boolean[] all = new boolean[16];
    Arrays.fill(all, true);
    for (boolean[] x : List.of(none, all)) {
      JoinCount joins = JoinCount.of(rook(), x);
      assertThat(joins.bb().z()).isEmpty();
      assertThat(joins.bw().z()).isEmpty();
      assertThat(JoinCount.permutationP(rook(), x, 1, "", 99)).isEqualTo(1.0);
    }
    NeighbourGraph empty = new NeighbourGraph(List.of());
    assertThat(JoinCount.of(empty, new boolean[0]).bb().z()).isEmpty();
    assertThat(JoinCount.permutationP(empty, new boolean[0], 1, "", 9)).isEqualTo(1.0);
  }

  @Test
  void refusesWhatIsNoGraph() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NeighbourGraph(List.of(new int[] {0})));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NeighbourGraph(List.of(new int[] {1, 1}, new int[0])));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NeighbourGraph(List.of(new int[] {2}, new int[0])));
    assertThatIllegalArgumentException().isThrownBy(() -> JoinCount.of(rook(), new boolean[3]));
  }
}
