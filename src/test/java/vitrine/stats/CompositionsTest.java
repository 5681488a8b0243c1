package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Expected numbers: by hand, as each test shows, and the defining formulas in R 4.2.2, by oracle.R.
 * The parts are periphery, centre, pericentral.
 */
class CompositionsTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final double[] FRENCH = {0.62, 0.25, 0.13};
  private static final double[] THIRDS = {1 / 3.0, 1 / 3.0, 1 / 3.0};

  @ParameterizedTest
  @CsvFileSource(resources = "compositions.csv", useHeadersInDisplayName = true)
  void agreesWithTheFormulasInR(
      String split, double distance, double shannon, Double aitchison, double t, double off) {
    double[] x = Vectors.parse(split);
    assertThat(Compositions.distance(x, FRENCH)).isCloseTo(distance, CLOSE);
    assertThat(Compositions.jensenShannon(x, FRENCH)).isCloseTo(shannon, CLOSE);
    assertThat(Compositions.position(x, FRENCH, THIRDS)).isCloseTo(t, CLOSE);
    assertThat(Compositions.offAxis(x, FRENCH, THIRDS)).isCloseTo(off, CLOSE);
    if (aitchison == null) {
      assertThat(Compositions.aitchison(x, FRENCH)).isEmpty();
    } else {
      assertThat(Compositions.aitchison(x, FRENCH).orElseThrow()).isCloseTo(aitchison, CLOSE);
    }
  }

  @Test
  void closesToOne() {
    assertThat(Compositions.close(new double[] {33, 33, 33})).containsExactly(THIRDS, CLOSE);
    assertThat(Compositions.close(new double[] {62, 25, 13})).containsExactly(FRENCH, CLOSE);
    assertThat(Compositions.close(new double[] {0, 4, 0})).containsExactly(0, 1, 0);
    assertThat(Compositions.close(new double[] {7})).containsExactly(1);
  }

  @Test
  void closingDoesNotDependOnTheUnit() {
    double[] amounts = {412.5, 1.75, 98};
    double[] shares = Compositions.close(amounts);
    assertThat(Compositions.close(Vectors.times(1024, amounts))).containsExactly(shares);
    assertThat(Compositions.close(Vectors.times(1e-7, amounts)))
        .containsExactly(shares, within(1e-15));
    assertThat(Compositions.close(shares)).containsExactly(shares, within(1e-15));
    assertThat(amounts).containsExactly(412.5, 1.75, 98);
  }

  /** (43/150 + 1/12 + 61/300)/2 = (86 + 25 + 61)/600 = 172/600 = 0.286667. */
  @Test
  void distanceOfTheFrenchSplitFromThirds() {
    assertThat(Compositions.distance(FRENCH, THIRDS)).isCloseTo(172 / 600.0, CLOSE);
    assertThat(Compositions.distance(FRENCH, THIRDS)).isCloseTo(0.286667, within(5e-7));
  }

  /**
   * x = (½, ½), r = (1, 0), m = (¾, ¼): KL(x‖m) = ½log₂(2/3) + ½log₂2 = ½log₂(4/3), KL(r‖m) =
   * log₂(4/3) with log₂(4/3) = 0.4150374992788438, so √(¾ · 0.4150374992788438).
   */
  @Test
  void jensenShannonByHand() {
    double actual = Compositions.jensenShannon(new double[] {0.5, 0.5}, new double[] {1, 0});
    assertThat(actual).isCloseTo(Math.sqrt(0.75 * 0.4150374992788438), CLOSE);
    assertThat(actual).isCloseTo(0.5579230452841438, CLOSE);
  }

  /** ln x/r = (ln 3/2, ln 3/4, ln 3/4), less their mean (2, −1, −1)·ln 2/3: √(6/9)·ln 2. */
  @Test
  void aitchisonByHand() {
    double actual = Compositions.aitchison(new double[] {0.5, 0.25, 0.25}, THIRDS).orElseThrow();
    assertThat(actual).isCloseTo(Math.sqrt(2 / 3.0) * 0.6931471805599453, CLOSE);
  }

  /**
   * In units of 1/300, to − from = (−86, 25, 61) and x − from = (−36, −45, 81) for 50/10/40: t =
   * (3096 − 1125 + 4941)/(7396 + 625 + 3721) = 6912/11742 = 0.589; what is left is (14.62, −59.72,
   * 45.09) and half of its absolute sum is 45 + 25t.
   */
  @Test
  void positionAndOffAxisByHand() {
    double[] x = {0.5, 0.1, 0.4};
    double t = 6912 / 11742.0;
    assertThat(Compositions.position(x, FRENCH, THIRDS)).isCloseTo(t, CLOSE);
    assertThat(Compositions.offAxis(x, FRENCH, THIRDS)).isCloseTo((45 + 25 * t) / 300, CLOSE);
  }

  @Test
  void positionIsZeroAtOneEndOneAtTheOtherAndHalfBetween() {
    double[] middle = {(0.62 + 1 / 3.0) / 2, (0.25 + 1 / 3.0) / 2, (0.13 + 1 / 3.0) / 2};
    assertThat(Compositions.position(FRENCH, FRENCH, THIRDS)).isEqualTo(0.0);
    assertThat(Compositions.position(THIRDS, FRENCH, THIRDS)).isEqualTo(1.0);
    assertThat(Compositions.position(middle, FRENCH, THIRDS)).isCloseTo(0.5, CLOSE);
    assertThat(Compositions.offAxis(FRENCH, FRENCH, THIRDS)).isEqualTo(0.0);
    assertThat(Compositions.offAxis(middle, FRENCH, THIRDS)).isCloseTo(0, CLOSE);
  }

  @Test
  void positionCountsFromTheOtherEndWhenTheEndsAreExchanged() {
    double[] x = {0.7, 0.2, 0.1};
    double t = Compositions.position(x, FRENCH, THIRDS);
    assertThat(t).isNegative();
    assertThat(Compositions.position(x, THIRDS, FRENCH)).isCloseTo(1 - t, CLOSE);
    double off = Compositions.offAxis(x, FRENCH, THIRDS);
    assertThat(Compositions.offAxis(x, THIRDS, FRENCH)).isCloseTo(off, CLOSE);
  }

  @Test
  void distancesAreNoneFromItselfAndTheSameBothWays() {
    double[] x = Compositions.close(new double[] {5, 11, 2});
    assertThat(Compositions.distance(x, x)).isEqualTo(0.0);
    assertThat(Compositions.jensenShannon(x, x)).isEqualTo(0.0);
    assertThat(Compositions.aitchison(x, x)).hasValue(0);
    assertThat(Compositions.distance(x, FRENCH)).isEqualTo(Compositions.distance(FRENCH, x));
    assertThat(Compositions.jensenShannon(x, FRENCH))
        .isEqualTo(Compositions.jensenShannon(FRENCH, x));
    assertThat(Compositions.aitchison(x, FRENCH)).isEqualTo(Compositions.aitchison(FRENCH, x));
  }

  @Test
  void distancesAreOneWhenNoPartIsShared() {
    double[] x = {0.7, 0, 0.3};
    double[] r = {0, 1, 0};
    assertThat(Compositions.distance(x, r)).isEqualTo(1.0);
    assertThat(Compositions.jensenShannon(x, r)).isEqualTo(1.0);
    assertThat(Compositions.aitchison(x, r)).isEmpty();
    assertThat(Compositions.aitchison(r, x)).isEmpty();
  }

  /** For a small step ±ε from (½, ½) the distance is ε/√(2 ln 2)·(1 + O(ε²)). */
  @Test
  void jensenShannonKeepsItsDigitsNearEquality() {
    double step = 0x1p-27;
    double[] x = {0.5 + step, 0.5 - step};
    double[] r = {0.5, 0.5};
    double expected = step / Math.sqrt(2 * Math.log(2));
    assertThat(Compositions.jensenShannon(x, r)).isCloseTo(expected, within(1e-7 * expected));
  }

  @Test
  void tinySharesStayFinite() {
    double[] x = {1, Double.MIN_VALUE};
    double[] r = {0.5, 0.5};
    assertThat(Compositions.jensenShannon(x, r)).isCloseTo(0.5579230452841438, CLOSE);
    assertThat(Compositions.aitchison(x, r).orElseThrow()).isFinite();
  }

  @Test
  void refusesPartsThatCannotBeClosed() {
    double huge = Double.MAX_VALUE;
    refusedByClose(-1, 2);
    refusedByClose(Double.NaN, 2);
    refusedByClose(Double.POSITIVE_INFINITY, 2);
    refusedByClose(huge, huge);
    refusedByClose(0, 0);
    refusedByClose();
  }

  private static void refusedByClose(double... parts) {
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.close(parts));
  }

  @Test
  void refusesWhatIsNotComposedAlike() {
    refusedAsComposition(62, 25, 13);
    refusedAsComposition(0.62, 0.25, 0.12);
    refusedAsComposition(1.2, -0.1, -0.1);
    refusedAsComposition(Double.NaN, 0.5, 0.5);
    refusedAsComposition(0.5, 0.5);
    refusedAsComposition();
  }

  private static void refusedAsComposition(double... x) {
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.distance(x, THIRDS));
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.jensenShannon(THIRDS, x));
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.aitchison(x, THIRDS));
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.position(x, FRENCH, THIRDS));
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.offAxis(FRENCH, x, THIRDS));
    assertThatIllegalArgumentException().isThrownBy(() -> Compositions.position(FRENCH, THIRDS, x));
  }

  @Test
  void refusesALineWithoutLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Compositions.position(THIRDS, FRENCH, FRENCH))
        .withMessageContaining("no line");
  }
}
