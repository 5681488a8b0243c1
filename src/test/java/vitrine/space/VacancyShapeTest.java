package vitrine.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.space.ChanceTowns.Rates;
import vitrine.space.ShapeEvidence.Question;
import vitrine.space.VacancyShape.Reason;

/** Towns made for each label, and towns whose vacancy chance has laid out. */
class VacancyShapeTest {
  private static final double HIGH = 0.10;

  /** Two sides as words: V vacant, o not. */
  private static StreetProfile street(String name, String... sides) {
    List<boolean[]> sequences = new ArrayList<>();
    int premises = 0;
    int vacant = 0;
    for (String side : sides) {
      boolean[] sequence = new boolean[side.length()];
      for (int i = 0; i < sequence.length; i++) {
        sequence[i] = side.charAt(i) == 'V';
        premises++;
        vacant += sequence[i] ? 1 : 0;
      }
      sequences.add(sequence);
    }
    return new StreetProfile(name, premises, vacant, sequences);
  }

  private static VacancyShape shape(List<StreetProfile> streets) {
    return VacancyShape.of(streets, VacancyShape.sum(streets).premises(), HIGH);
  }

  /** Small streets, so many of them vacant in turn. */
  private static List<StreetProfile> around(int streets, String side) {
    List<StreetProfile> around = new ArrayList<>();
    for (int i = 0; i < streets; i++) {
      around.add(street("ruelle " + (char) ('a' + i), side));
    }
    return around;
  }

  private static List<StreetProfile> with(List<StreetProfile> around, StreetProfile... axes) {
    List<StreetProfile> town = new ArrayList<>(around);
    town.addAll(List.of(axes));
    return town;
  }

  private static final String FREE = "oooooooooooooooooooooooooo";

  @Test
  void fringesOfTheMainAxis() {
    String ends = "VVoVoooooooooooooooooVVVoV";
    VacancyShape shape = shape(with(around(7, "ooooVooooooooo"), street("Grande Rue", ends, ends)));
    assertThat(shape.shape()).isEqualTo(Shape.FRINGES);
    assertThat(shape.reason()).isEqualTo(Reason.TOLD);
    assertThat(shape.mainAxes()).containsExactly("Grande Rue");
    ShapeEvidence told = shape.evidence().get(0);
    assertThat(told.question()).isEqualTo(Question.FRINGES);
    assertThat(told.vacant()).isEqualTo(14);
    assertThat(told.premises()).isEqualTo(2 * 2 * 6);
    assertThat(told.otherVacant()).isZero();
  }

  @Test
  void oneDegradedAxis() {
    String half = "VoVoVooVVoVo";
    VacancyShape shape =
        shape(
            with(
                around(8, "ooooooooVoooooo"),
                street("Grande Rue", FREE, FREE),
                street("rue Vieille", half, half)));
    assertThat(shape.shape()).isEqualTo(Shape.ONE_AXIS);
    assertThat(shape.street()).isEqualTo("rue Vieille");
  }

  @Test
  void everywhereButTheMainAxis() {
    VacancyShape shape = shape(with(around(9, "oVooooVooo"), street("Grande Rue", FREE, FREE)));
    assertThat(shape.shape()).isEqualTo(Shape.ALL_BUT_MAIN);
    assertThat(shape.street()).isEmpty();
  }

  @Test
  void theWholeCentre() {
    String third = "oVooVoVooVoVooVoooVoVooVoo";
    VacancyShape shape = shape(with(around(9, "oVooVoVooo"), street("Grande Rue", third, third)));
    assertThat(shape.shape()).isEqualTo(Shape.WHOLE_CENTRE);
    assertThat(shape.evidence())
        .extracting(ShapeEvidence::question)
        .contains(Question.MAIN_HIGH, Question.REST_HIGH);
  }

  /** A street that is worse still does not make a vacant centre one of one degraded axis. */
  @Test
  void theWholeCentreWithAWorstStreet() {
    String third = "oVooVoVooVoVooVoooVoVooVoo";
    String worst = "VVVoVVVVVoVV";
    VacancyShape shape =
        shape(
            with(
                around(9, "oVooVoVooo"),
                street("Grande Rue", third, third),
                street("rue Vieille", worst, worst)));
    assertThat(shape.shape()).isEqualTo(Shape.WHOLE_CENTRE);
  }

  @Test
  void twoDegradedAxesAreNoShape() {
    String half = "VoVoVooVVoVo";
    VacancyShape shape =
        shape(
            with(
                around(14, "ooooooooooooooo"),
                street("Grande Rue", FREE + FREE, FREE + FREE),
                street("rue Neuve", half, half),
                street("rue Vieille", half, half)));
    assertThat(shape.shape()).isEqualTo(Shape.NONE);
    assertThat(shape.reason()).isEqualTo(Reason.SEVERAL_STREETS);
  }

  @Test
  void anEvenTownIsNoShape() {
    String even = "oooooVooooooooooVoooooooVo";
    VacancyShape shape = shape(with(around(9, "oooooooooVoooo"), street("Grande Rue", even, even)));
    assertThat(shape.reason()).isEqualTo(Reason.AS_BY_CHANCE);
    assertThat(shape.evidence()).isNotEmpty().noneMatch(ShapeEvidence::told);
  }

  @Test
  void tooFewOrUnknownOrAlikeIsNoShape() {
    assertThat(shape(List.of()).reason()).isEqualTo(Reason.TOO_FEW);
    assertThat(shape(List.of(street("a", FREE, FREE, FREE))).reason()).isEqualTo(Reason.TOO_FEW);
    List<StreetProfile> small = around(9, "oVooVoVooo");
    assertThat(shape(small).reason()).isEqualTo(Reason.NO_MAIN_AXIS);
    List<StreetProfile> alike = around(9, "oVooVoVoooooVooVoVoooooo");
    assertThat(shape(alike).reason()).isEqualTo(Reason.NO_MAIN_AXIS);
    assertThat(VacancyShape.of(small, 113, HIGH).reason()).isEqualTo(Reason.STREETS_UNKNOWN);
  }

  /** One long street alone: its fringes can be told, nothing else is there to compare with. */
  @Test
  void aTownOfOneStreet() {
    String ends = "VVoVVVoooooooooooooooooooooooooooVVVoVV";
    assertThat(shape(List.of(street("Hauptstraße", ends, ends))).shape()).isEqualTo(Shape.FRINGES);
  }

  @Test
  void theOrderOfStreetsChangesNothing() {
    for (int number = 0; number < 20; number++) {
      List<StreetProfile> town = new ArrayList<>(ChanceTowns.town(Rates.even(0.2), number));
      VacancyShape shape = shape(town);
      Collections.shuffle(town, new Random(number));
      assertThat(shape(town)).isEqualTo(shape);
    }
  }

  /**
   * A label is given to at most one in twenty of 1,000 centres whose vacancy chance has spread at
   * an ordinary rate; indicators.md says how many.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.08, 0.10})
  void chanceSeldomMakesAShape(double rate) {
    Map<Shape, Integer> labels = ChanceTowns.labels(Rates.even(rate), 1000);
    assertThat(labels.getOrDefault(Shape.NONE, 0)).isGreaterThanOrEqualTo(950);
  }

  /** At a high rate everywhere the whole centre, or none, is right; the others are errors. */
  @ParameterizedTest
  @ValueSource(doubles = {0.12, 0.15, 0.20, 0.30})
  void aHighRateSpreadByChanceIsTheWholeCentreOrNothing(double rate) {
    Map<Shape, Integer> labels = ChanceTowns.labels(Rates.even(rate), 1000);
    int right = labels.getOrDefault(Shape.NONE, 0) + labels.getOrDefault(Shape.WHOLE_CENTRE, 0);
    assertThat(right).isGreaterThanOrEqualTo(950);
  }

  /**
   * Fringes by hand: of 5, the places at 0.1 and 0.9; of 4, 0.125 and 0.875; of 3, both ends; of 6,
   * 0.25 is inside.
   */
  @ParameterizedTest
  @CsvSource({"V, 0", "VV, 0", "VVV, 2", "VVVV, 2", "VVVVV, 2", "VVVVVV, 2", "VVVVVVVV, 4"})
  void theOuterQuarters(String side, int fringe) {
    StreetProfile street = street("a", side);
    assertThat(street.fringe().premises()).isEqualTo(fringe);
    assertThat(street.middle().premises()).isEqualTo(side.length() - fringe);
  }

  @Test
  void refusesWhatIsNoStreet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StreetProfile("a", 1, 0, List.of(new boolean[2])));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StreetProfile("a", 3, 0, List.of(new boolean[] {true})));
    assertThatIllegalArgumentException().isThrownBy(() -> new StreetProfile("a", 1, 2, List.of()));
  }
}
