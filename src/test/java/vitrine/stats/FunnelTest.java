package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** By hand: 0.12 ± 1.96·√(0.12·0.88/100) = 0.12 ± 1.959964·0.0324962. */
class FunnelTest {
  @Test
  void limits() {
    Interval inner = Funnel.limits(0.12, 100, Wilson.Z95);
    assertThat(inner.low()).isCloseTo(0.12 - 0.0636913, within(1e-6));
    assertThat(inner.high()).isCloseTo(0.12 + 0.0636913, within(1e-6));
  }

  @Test
  void cutToWhatARateCanBe() {
    assertThat(Funnel.limits(0.02, 10, Funnel.Z998).low()).isZero();
    assertThat(Funnel.limits(0.98, 10, Funnel.Z998).high()).isEqualTo(1);
  }

  @Test
  void theQuantile() {
    assertThat(NormalDistribution.of(0, 1).inverseCumulativeProbability(0.999))
        .isCloseTo(Funnel.Z998, within(1e-12));
  }
}
