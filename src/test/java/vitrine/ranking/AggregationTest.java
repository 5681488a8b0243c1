package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** METHOD §5; the expected indices are worked out by hand. */
class AggregationTest {
  private static final double[] HALVES = {0.5, 0.5};

  /**
   * geometric: √(1·100). mazziotta-pareto: METHOD’s own example, M 100, S² 900, A 91. harmonic: 1 /
   * (0.5/1 + 0.5/100).
   */
  @ParameterizedTest
  @CsvSource({"ARITHMETIC, 50", "GEOMETRIC, 10", "MAZZIOTTA_PARETO, 35", "HARMONIC, 1.98019801980"})
  void zeroAndHundred(Aggregation how, double index) {
    assertThat(how.of(new double[] {0, 100}, HALVES)).isCloseTo(index, within(1e-9));
  }

  /** Equal scores are their own mean, however it is made. */
  @ParameterizedTest
  @EnumSource(names = "COPELAND", mode = EnumSource.Mode.EXCLUDE)
  void equalScores(Aggregation how) {
    for (double score : new double[] {1, 37.5, 100}) {
      double[] same = {score, score, score};
      assertThat(how.of(same, new double[] {0.2, 0.3, 0.5})).isCloseTo(score, within(1e-9));
    }
  }

  /** A worse component never raises an arithmetic, geometric or harmonic index. */
  @ParameterizedTest
  @EnumSource(names = {"ARITHMETIC", "GEOMETRIC", "HARMONIC"})
  void order(Aggregation how) {
    double before = 0;
    for (int score = 0; score <= 100; score += 5) {
      double index = how.of(new double[] {score, 60}, HALVES);
      assertThat(index).isGreaterThanOrEqualTo(before);
      before = index;
    }
  }

  /**
   * METHOD §5: Mazziotta–Pareto rewards balance and can break that law. Weights 0.9 and 0.1: of 0
   * and 100, M 76 and S² 324 give 2.895; of 0 and 60, M 73.6 and S² 116.64 give 3.359.
   */
  @Test
  void mazziottaParetoCanGainByALoss() {
    double[] weights = {0.9, 0.1};
    assertThat(Aggregation.MAZZIOTTA_PARETO.of(new double[] {0, 100}, weights))
        .isCloseTo((76 - 324 / 76.0 - 70) / 0.6, within(1e-9))
        .isCloseTo(2.895, within(1e-3));
    assertThat(Aggregation.MAZZIOTTA_PARETO.of(new double[] {0, 60}, weights))
        .isCloseTo((73.6 - 116.64 / 73.6 - 70) / 0.6, within(1e-9))
        .isCloseTo(3.359, within(1e-3));
  }

  /** Three towns: A beats B and C, B beats C: 100, 50, 0. */
  @Test
  void copeland() {
    double[] weights = {0.4, 0.4, 0.2};
    double[] a = {90.0, 80.0, 10.0};
    double[] b = {50.0, 50.0, 50.0};
    double[] c = {10.0, 20.0, 90.0};
    assertThat(Copeland.index(a, List.of(b, c), weights)).isEqualTo(100);
    assertThat(Copeland.index(b, List.of(a, c), weights)).isEqualTo(50);
    assertThat(Copeland.index(c, List.of(a, b), weights)).isEqualTo(0);
    assertThat(Copeland.index(a, List.of(), weights)).isEqualTo(50);
  }

  /** Components of equal weight that disagree make no winner; nor does too little in common. */
  @Test
  void copelandTies() {
    double[] one = {90.0, 10.0, 50.0};
    double[] other = {10.0, 90.0, 50.0};
    assertThat(Copeland.index(one, List.<double[]>of(other), new double[] {0.3, 0.3, 0.4}))
        .isEqualTo(50);
    double[] little = {Double.NaN, Double.NaN, 99.0};
    assertThat(Copeland.index(little, List.<double[]>of(one), new double[] {0.3, 0.3, 0.4}))
        .isEqualTo(50);
  }
}
