package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A seeded part of the simulation whose figures stand in indicators.md. */
class RankCoverageTest {
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    RankCoverage.Coverage coverage = new RankCoverage(14, 0.12, 0.04, 400).of(30, 2);
    assertThat(coverage.ranks()).isGreaterThanOrEqualTo(0.88);
    assertThat(coverage.rates()).isGreaterThanOrEqualTo(0.93);
  }
}
