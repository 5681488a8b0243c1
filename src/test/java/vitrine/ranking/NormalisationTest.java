package vitrine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** METHOD §5; the expected scores are worked out by hand beside each. */
class NormalisationTest {
  private static final Goalposts FALLING = new Goalposts(0.25, null, 0.05);
  private static final Double[] RATES = {0.05, 0.10, 0.10, 0.20};

  private static Double[] scores(Normalisation how, Double[] values, Goalposts posts) {
    double[] raw = Arrays.stream(values).mapToDouble(v -> v == null ? Double.NaN : v).toArray();
    boolean up = posts.at100() > posts.at0();
    return Arrays.stream(how.scores(raw, Sample.of(raw, up), posts))
        .mapToObj(score -> Double.isNaN(score) ? null : (Double) score)
        .toArray(Double[]::new);
  }

  /**
   * minmax: (0.2 − x)/0.15. zscore: mean 0.1125, population deviation √(0.011875/4) = 0.054486.
   * rank: the two equals share rank 2.5. percentile: 3 worse and itself by half; 1 worse and two by
   * half.
   */
  @ParameterizedTest
  @CsvSource({
    "GOALPOSTS, 100, 75, 25",
    "MINMAX, 100, 66.6666666667, 0",
    "ZSCORE, 61.4707866936, 52.2941573387, 33.9408986290",
    "RANK, 100, 50, 0",
    "PERCENTILE, 87.5, 50, 12.5"
  })
  void theExampleOfTheMethod(Normalisation how, double best, double equal, double worst) {
    Double[] scores = scores(how, RATES, FALLING);
    assertThat(scores[0]).isCloseTo(best, within(1e-9));
    assertThat(scores[1]).isCloseTo(equal, within(1e-9)).isEqualTo(scores[2]);
    assertThat(scores[3]).isCloseTo(worst, within(1e-9));
  }

  /** Turned round, the best is the worst: minmax, zscore, rank and percentile are symmetric. */
  @ParameterizedTest
  @EnumSource(names = "GOALPOSTS", mode = EnumSource.Mode.EXCLUDE)
  void reversal(Normalisation how) {
    Double[] falling = scores(how, RATES, FALLING);
    Double[] rising = scores(how, RATES, new Goalposts(0.05, null, 0.25));
    for (int i = 0; i < falling.length; i++) {
      assertThat(rising[i]).isCloseTo(100 - falling[i], within(1e-9));
    }
  }

  /** Another unit changes nothing. */
  @ParameterizedTest
  @EnumSource
  void scaling(Normalisation how) {
    Double[] percents = Arrays.stream(RATES).map(rate -> rate * 100).toArray(Double[]::new);
    Double[] scores = scores(how, percents, new Goalposts(25, null, 5));
    Double[] expected = scores(how, RATES, FALLING);
    for (int i = 0; i < scores.length; i++) {
      assertThat(scores[i]).isCloseTo(expected[i], within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "GOALPOSTS", mode = EnumSource.Mode.EXCLUDE)
  void whereNothingTellsTownsApartAllScoreFifty(Normalisation how) {
    assertThat(scores(how, new Double[] {0.1, 0.1, 0.1}, FALLING)).containsOnly(50.0);
    assertThat(scores(how, new Double[] {0.1}, FALLING)).containsOnly(50.0);
    assertThat(scores(how, new Double[] {null, 0.1}, FALLING)).containsExactly(null, 50.0);
    assertThat(scores(how, new Double[] {null, null}, FALLING)).containsOnlyNulls();
  }

  /** Another town changes nobody’s score with goalposts, and somebody’s with all others. */
  @ParameterizedTest
  @EnumSource
  void anIrrelevantTown(Normalisation how) {
    Double[] before = scores(how, RATES, FALLING);
    Double[] after = scores(how, new Double[] {0.05, 0.10, 0.10, 0.20, 0.60}, FALLING);
    assertThat(Arrays.equals(Arrays.copyOf(after, 4), before)).isEqualTo(!how.dependsOnSample());
  }

  /** Values that agree to twelve digits are equal. */
  @Test
  void ties() {
    Double[] scores = scores(Normalisation.RANK, new Double[] {0.3, 0.1 + 0.2, 0.4}, FALLING);
    assertThat(scores[0]).isEqualTo(scores[1]).isEqualTo(75.0);
  }

  /** A draw is scored as figures are, but for the last bits of sums. */
  @ParameterizedTest
  @EnumSource
  void drawsAreScoredAlike(Normalisation how) {
    double[] rates = {0.05, 0.10, 0.11, 0.20, Double.NaN, 0.14};
    double[] exact = how.scores(rates, Sample.of(rates, false), FALLING);
    double[] drawn = how.scores(rates, Sample.drawn(rates, false), FALLING);
    for (int i = 0; i < rates.length; i++) {
      assertThat(drawn[i]).isCloseTo(exact[i], within(1e-9));
    }
  }

  /** Of 0, 1, …, 10 the 10 and 90 % quantiles are 1 and 9. */
  @Test
  void winsorised() {
    double[] values = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertThat(Sample.winsorised(values, 0.1)).containsExactly(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9);
    assertThat(Sample.winsorised(new double[] {Double.NaN}, 0.1)).containsExactly(Double.NaN);
  }
}
