package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Expected numbers: counts of R 4.2.2's package spdep 1.2.7, {@code local_joincount_uni}; p of R's
 * {@code phyper} and of 99,999 conditional permutations in R; all by local-join-count.R, which says
 * why spdep's own p is not among them.
 */
class LocalJoinCountTest {

  @ParameterizedTest
  @CsvFileSource(resources = "local-join-count.csv", useHeadersInDisplayName = true)
  void agreesWithTheOracles(
      String neighbours, String x, int place, int count, double p, double permutations) {
    LocalJoinCount local =
        LocalJoinCount.of(JoinCountTest.graph(neighbours), JoinCountTest.marks(x)).stream()
            .filter(one -> one.place() == place)
            .findAny()
            .orElseThrow();
    assertThat(local.count()).isEqualTo(count);
    assertThat(local.p()).isCloseTo(p, within(1e-13));
    assertThat(permutations).isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / 99_999) + 1e-5));
  }

  /**
   * A ring of 6 with 0, 1, 2 black: of the 5 others 2 are black, both neighbours with 1/C(5, 2).
   */
  @Test
  void byHand() {
    NeighbourGraph ring = JoinCountTest.graph("1 5;0 2;1 3;2 4;3 5;0 4");
    List<LocalJoinCount> local = LocalJoinCount.of(ring, JoinCountTest.marks("1 1 1 0 0 0"));
    assertThat(local).extracting(LocalJoinCount::place).containsExactly(0, 1, 2);
    assertThat(local).extracting(LocalJoinCount::count).containsExactly(1, 2, 1);
    assertThat(local.get(1).p()).isCloseTo(0.1, within(1e-14));
    assertThat(local.get(0).p()).isCloseTo(0.7, within(1e-14));
    assertThat(local.get(1).q()).isCloseTo(0.3, within(1e-14));
  }

  @Test
  void whiteAndLonelyPlacesAreNotTested() {
    NeighbourGraph graph = JoinCountTest.graph("1;0;-");
    assertThat(LocalJoinCount.of(graph, JoinCountTest.marks("1 0 1")))
        .extracting(LocalJoinCount::place)
        .containsExactly(0);
    assertThat(LocalJoinCount.of(graph, new boolean[3])).isEmpty();
    assertThat(LocalJoinCount.of(graph, JoinCountTest.marks("1 1 1")).get(0).p()).isEqualTo(1);
  }

  /**
   * 200 towns of 150 premises in a ring, black by chance: no place told in 95 % of them or more.
   */
  @Test
  void chanceIsSeldomTakenForAFind() {
    int n = 150;
    int[][] ring = new int[n][];
    for (int i = 0; i < n; i++) {
      ring[i] = new int[] {(i + 1) % n, (i + 2) % n, (i + n - 1) % n, (i + n - 2) % n};
    }
    NeighbourGraph graph = new NeighbourGraph(Arrays.asList(ring));
    int told = 0;
    for (int town = 0; town < 200; town++) {
      RandomStream random = new RandomStream(6, "local", "", town);
      boolean[] x = new boolean[n];
      for (int i = 0; i < n; i++) {
        x[i] = random.nextDouble() < 0.15;
      }
      told += LocalJoinCount.of(graph, x).stream().anyMatch(one -> one.q() < 0.05) ? 1 : 0;
    }
    assertThat(told).isLessThanOrEqualTo(10);
  }
}
