package vitrine.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.stats.NeighbourGraph;
import vitrine.stats.RandomStream;

/** Neighbours by the tree against all pairs compared; distances by hand and by another formula. */
class NeighboursTest {

  /** A town: streets of points at even steps, some on one another, a few far away. */
  private static double[][] town(int n, long number) {
    RandomStream random = new RandomStream(8, "town", "", number);
    double[][] at = new double[2][n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      double spread = kind == 9 ? 0.5 : 0.004;
      at[0][i] = 48.1 + spread * random.nextDouble();
      at[1][i] = 4.3 + spread * random.nextDouble();
      if (kind < 4) {
        at[0][i] = 48.1 + 0.0001 * random.nextInt(12);
        at[1][i] = 4.3;
      } else if (kind == 4 && i > 0) {
        at[0][i] = at[0][i - 1];
        at[1][i] = at[1][i - 1];
      }
    }
    return at;
  }

  private static int[] byPairs(Points points, int i, int k) {
    long[] sorted =
        IntStream.range(0, points.size())
            .filter(j -> j != i)
            .mapToLong(j -> points.millimetres(i, j))
            .sorted()
            .toArray();
    long limit = sorted[Math.min(k, sorted.length) - 1];
    return byPairs(points, i, limit);
  }

  private static int[] byPairs(Points points, int i, long limit) {
    return IntStream.range(0, points.size())
        .filter(j -> j != i && points.millimetres(i, j) <= limit)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9, 40, 700})
  void areThoseOfAllPairs(int n) {
    for (int number = 0; number < 6; number++) {
      double[][] at = town(n, number);
      Points degrees = Points.degrees(at[0], at[1]);
      Points metres = Points.metres(times(at[1], 74_000), times(at[0], 111_000));
      for (Points points : new Points[] {degrees, metres}) {
        for (int k : new int[] {1, 4, 7}) {
          NeighbourGraph graph = Neighbours.nearest(points, k).orElseThrow();
          for (int i = 0; i < n; i++) {
            assertThat(graph.neighbours(i)).isEqualTo(byPairs(points, i, k));
          }
        }
        NeighbourGraph band = Neighbours.within(points, 25.5).orElseThrow();
        for (int i = 0; i < n; i++) {
          assertThat(band.neighbours(i)).isEqualTo(byPairs(points, i, 25_500L));
        }
      }
    }
  }

  private static double[] times(double[] values, double factor) {
    return Arrays.stream(values).map(value -> Math.rint(value * factor * 10) / 10).toArray();
  }

  @Test
  void theOrderOfPointsChangesNothing() {
    double[][] at = town(500, 77);
    NeighbourGraph graph = Neighbours.nearest(Points.degrees(at[0], at[1]), 4).orElseThrow();
    int[] moved = IntStream.range(0, 500).map(i -> (i * 137 + 11) % 500).toArray();
    double[][] other = new double[2][500];
    for (int i = 0; i < 500; i++) {
      other[0][moved[i]] = at[0][i];
      other[1][moved[i]] = at[1][i];
    }
    NeighbourGraph turned = Neighbours.nearest(Points.degrees(other[0], other[1]), 4).orElseThrow();
    for (int i = 0; i < 500; i++) {
      int[] expected = IntStream.of(graph.neighbours(i)).map(j -> moved[j]).sorted().toArray();
      assertThat(turned.neighbours(moved[i])).isEqualTo(expected);
    }
  }

  /** On a lattice of 10 m, four are nearest and no fifth; k = 3 takes the fourth as tied. */
  @Test
  void tiesWithTheLastAllCount() {
    double[] x = new double[25];
    double[] y = new double[25];
    for (int i = 0; i < 25; i++) {
      x[i] = 652_000 + 10.0 * (i % 5);
      y[i] = 6_862_000 + 10.0 * (i / 5);
    }
    for (int k = 1; k <= 4; k++) {
      assertThat(Neighbours.nearest(Points.metres(x, y), k).orElseThrow().neighbours(12))
          .containsExactly(7, 11, 13, 17);
    }
    assertThat(Neighbours.nearest(Points.metres(x, y), 5).orElseThrow().degree(12)).isEqualTo(8);
    assertThat(Neighbours.within(Points.metres(x, y), 10).orElseThrow().degree(0)).isEqualTo(2);
    assertThat(Neighbours.within(Points.metres(x, y), 9.999).orElseThrow().s0()).isZero();
  }

  @Test
  void pointsOnOneAnotherAreNeighbours() {
    double[] x = new double[30];
    double[] y = new double[30];
    x[29] = 5;
    NeighbourGraph graph = Neighbours.nearest(Points.metres(x, y), 4).orElseThrow();
    assertThat(graph.degree(0)).isEqualTo(28);
    assertThat(graph.degree(29)).isEqualTo(29);
    int many = 5000;
    Points stack = Points.metres(new double[many], new double[many]);
    assertThat(Neighbours.nearest(stack, 4)).isEmpty();
    assertThat(Neighbours.within(stack, 1)).isEmpty();
  }

  @Test
  void fewPointsHaveFewNeighbours() {
    for (int n = 0; n < 4; n++) {
      double[] line = IntStream.range(0, n).mapToDouble(i -> i).toArray();
      NeighbourGraph graph = Neighbours.nearest(Points.degrees(line, line), 4).orElseThrow();
      assertThat(graph.s0()).isEqualTo((long) n * Math.max(0, n - 1));
    }
  }

  /**
   * A degree of latitude is 2πR/360 = 111,195.08 m; a quarter of the equator; a pole to a pole; and
   * across the day line.
   */
  @Test
  void greatCirclesByHand() {
    Points points =
        Points.degrees(
            new double[] {48, 49, 0, 0, 90, -90, 10, 10},
            new double[] {3, 3, 0, 90, 7, 0, 179, -179});
    double degree = Points.RADIUS * Math.PI / 180;
    assertThat(degree).isCloseTo(111_195.08, within(0.005));
    assertThat(points.distance(0, 1)).isCloseTo(degree, within(1e-6));
    assertThat(points.distance(2, 3)).isCloseTo(90 * degree, within(1e-6));
    assertThat(points.distance(4, 5)).isCloseTo(180 * degree, within(1e-3));
    assertThat(points.distance(6, 7)).isLessThan(2 * degree).isGreaterThan(1.96 * degree);
    assertThat(points.millimetres(1, 0)).isEqualTo(points.millimetres(0, 1));
  }

  /** Notre-Dame to the Eiffel Tower by the cosine rule of the sphere, in R 4.2.2. */
  @Test
  void greatCirclesByTheCosineRule() {
    Points paris =
        Points.degrees(new double[] {48.852966, 48.858370}, new double[] {2.349902, 2.294481});
    assertThat(paris.distance(0, 1)).isCloseTo(4098.978919, within(0.0001));
  }

  @Test
  void refusesWhatIsNoPoint() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Points.degrees(new double[] {91}, new double[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Points.degrees(new double[] {0}, new double[] {Double.NaN}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Points.metres(new double[] {0}, new double[0]));
    Points none = Points.metres(new double[0], new double[0]);
    assertThatIllegalArgumentException().isThrownBy(() -> Neighbours.nearest(none, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Neighbours.within(none, -1));
  }
}
