package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The last bit of a result is the same on every JDK and processor. The expected bits are this
 * package's own; their digits are held to other programs by the tests beside this one.
 */
class SameBitsTest {

  @Test
  void ofBinomialTests() {
    long bits = 0;
    for (double p : new double[] {0.05, 0.117, 1 / 3.0, 0.7}) {
      for (int n : new int[] {13, 180, 5000}) {
        for (int x = 0; x <= n; x += 1 + n / 60) {
          bits = 31 * bits + Double.doubleToLongBits(BinomialTest.pValue(x, n, p));
        }
      }
    }
    assertThat(Long.toHexString(bits)).isEqualTo("75d1b4efad808af4");
  }

  @Test
  void ofIntervals() {
    long bits = 0;
    for (int x = 0; x <= 97; x++) {
      bits = 31 * bits + Wilson.interval(x, 97).hashCode();
      bits = 31 * bits + Newcombe.interval(x, 97, 11, 60).hashCode();
    }
    assertThat(Long.toHexString(bits)).isEqualTo("96bf06a089e2a56c");
  }

  @Test
  void ofCompositions() {
    double[] reference = {0.62, 0.25, 0.13};
    double[] thirds = Compositions.close(new double[] {1, 1, 1});
    long bits = 0;
    for (int i = 1; i <= 97; i++) {
      double[] x = Compositions.close(new double[] {i, 97, i * i % 89});
      bits = 31 * bits + Double.doubleToLongBits(Compositions.jensenShannon(x, reference));
      bits = 31 * bits + Compositions.aitchison(x, reference).hashCode();
      bits = 31 * bits + Double.doubleToLongBits(Compositions.offAxis(x, reference, thirds));
    }
    assertThat(Long.toHexString(bits)).isEqualTo("be0db60a1987a868");
  }

  @Test
  void ofDraws() {
    RandomStream random = new RandomStream(7, "test", "Éze", 3);
    long bits = 0;
    for (int i = 0; i < 2000; i++) {
      bits = 31 * bits + Double.doubleToLongBits(random.nextBeta(0.3 + i % 50, 1 + i % 7));
    }
    assertThat(Long.toHexString(bits)).isEqualTo("d997125297b7e5ac");
  }

  @Test
  void ofSmoothing() {
    BetaBinomial counts =
        new BetaBinomial(new long[] {1, 5, 9, 20, 70}, new long[] {12, 40, 60, 90, 300});
    long bits = counts.fit().hashCode();
    RatePosterior posterior = new RatePosterior(counts);
    for (int x = 0; x <= 40; x++) {
      bits = 31 * bits + posterior.rate(x, 40).interval(0.95).hashCode();
    }
    assertThat(Long.toHexString(bits)).isEqualTo("157b3011edea8989");
  }

  @Test
  void ofPairsRunsAndTails() {
    long bits = 0;
    for (int x = 0; x <= 60; x++) {
      bits = 31 * bits + Tango.interval(x, 11, 97).hashCode();
      bits = 31 * bits + Double.doubleToLongBits(Normal.twoSided(x / 7.0));
      bits = 31 * bits + Double.doubleToLongBits(FisherTest.pValue(x, 70, 9, 110));
      bits = 31 * bits + SteadyState.interval(x, 70, 9, 110, 5, "Éze", 50).hashCode();
    }
    assertThat(Long.toHexString(bits)).isEqualTo("71f7d5d44706e3fc");
  }

  @Test
  void ofCurvesAndJoins() {
    RandomStream random = new RandomStream(7, "test", "bits", 0);
    List<KaplanMeier.Spell> spells = new ArrayList<>();
    List<int[]> neighbours = new ArrayList<>();
    boolean[] black = new boolean[300];
    for (int i = 0; i < black.length; i++) {
      int entry = random.nextInt(30);
      spells.add(new KaplanMeier.Spell(entry, entry + 1 + random.nextInt(40), i % 3 > 0));
      neighbours.add(new int[] {(i + 1) % 300, (i + 2) % 300, (i + 299) % 300});
      black[i] = random.nextDouble() < 0.3;
    }
    NeighbourGraph graph = new NeighbourGraph(neighbours);
    long bits = KaplanMeier.of(spells).hashCode();
    bits = 31 * bits + RunsTest.of(List.of(black)).hashCode();
    bits = 31 * bits + JoinCount.of(graph, black).hashCode();
    bits = 31 * bits + LocalJoinCount.of(graph, black).hashCode();
    double p = JoinCount.permutationP(graph, black, 3, "Éze", 199);
    bits = 31 * bits + Double.doubleToLongBits(p);
    assertThat(Long.toHexString(bits)).isEqualTo("3fce623da56dbf81");
  }
}
