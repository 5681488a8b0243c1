package vitrine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vitrine.stats.KaplanMeier.Spell;
import vitrine.stats.KaplanMeier.Step;

/**
 * Expected numbers: R 4.2.2, package survival 3.5.3, {@code survfit} with {@code conf.type =
 * "log-log"}, by survival.R; among the data are those of acute myelogenous leukaemia that come with
 * the package.
 */
class KaplanMeierTest {
  private static final Map<String, KaplanMeier> CURVES = new HashMap<>();

  static {
    for (String[] row : Rows.of("survival-spells.csv")) {
      CURVES.put(row[0], KaplanMeier.from(Double.parseDouble(row[1]), spells(row)));
    }
  }

  private static List<Spell> spells(String[] row) {
    double[] entry = Vectors.parse(row[2]);
    double[] exit = Vectors.parse(row[3]);
    double[] ended = Vectors.parse(row[4]);
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < entry.length; i++) {
      spells.add(new Spell(entry[i], exit[i], ended[i] == 1));
    }
    return spells;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "survival.csv", useHeadersInDisplayName = true)
  void fallsAsSurvfitDoes(
      String name,
      double age,
      int atRisk,
      int events,
      double survival,
      Double error,
      Double low,
      Double high) {
    Step step =
        CURVES.get(name).steps().stream().filter(one -> one.age() == age).findAny().orElseThrow();
    assertThat(step.atRisk()).isEqualTo(atRisk);
    assertThat(step.events()).isEqualTo(events);
    assertThat(step.survival()).isCloseTo(survival, within(1e-13));
    assertThat(step.error().isPresent()).isEqualTo(error != null);
    assertThat(step.interval().isPresent()).isEqualTo(low != null);
    if (low != null) {
      assertThat(step.error().orElseThrow()).isCloseTo(error, within(1e-13));
      assertThat(step.interval().orElseThrow().low()).isCloseTo(low, within(1e-13));
      assertThat(step.interval().orElseThrow().high()).isCloseTo(high, within(1e-13));
    }
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "survival-spells.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 20_000)
  void hasTheMedianOfSurvfit(
      String name,
      double start,
      String entry,
      String exit,
      String ended,
      Double median,
      Double low,
      Double high) {
    KaplanMeier.Median found = CURVES.get(name).median();
    assertThat(found.value()).isEqualTo(optional(median));
    assertThat(found.low()).isEqualTo(optional(low));
    assertThat(found.high()).isEqualTo(optional(high));
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  @Test
  void fallsNowhereElse() {
    long falls = CURVES.values().stream().mapToLong(curve -> curve.steps().size()).sum();
    assertThat(falls).isEqualTo(Rows.of("survival.csv").size());
  }

  /** Without censoring, survival is the share of longer spells: 3 of 4 last longer than 1. */
  @Test
  void isTheShareOfLongerSpells() {
    List<Spell> spells = new ArrayList<>();
    for (int age = 1; age <= 4; age++) {
      spells.add(new Spell(0, age, true));
    }
    KaplanMeier curve = KaplanMeier.of(spells);
    assertThat(curve.survival(0.5)).isEqualTo(1);
    assertThat(curve.survival(1)).isEqualTo(0.75);
    assertThat(curve.survival(4)).isZero();
    assertThat(curve.events()).isEqualTo(4);
  }

  @Test
  void theOrderOfSpellsChangesNothing() {
    for (String[] row : Rows.of("survival-spells.csv")) {
      List<Spell> spells = spells(row);
      Collections.shuffle(spells, new Random(8));
      assertThat(KaplanMeier.from(Double.parseDouble(row[1]), spells))
          .isEqualTo(CURVES.get(row[0]));
    }
  }

  /** At 3 two are under observation, at 5 three, of whom one was last seen at 5. */
  @Test
  void theFirstAgeWithEnoughUnderObservation() {
    List<Spell> spells =
        List.of(
            new Spell(0, 5, false),
            new Spell(3, 9, true),
            new Spell(5, 7, true),
            new Spell(5, 8, true));
    assertThat(KaplanMeier.firstAge(1, spells)).hasValue(0);
    assertThat(KaplanMeier.firstAge(2, spells)).hasValue(3);
    assertThat(KaplanMeier.firstAge(3, spells)).hasValue(5);
    assertThat(KaplanMeier.firstAge(4, spells)).isEmpty();
    assertThat(KaplanMeier.firstAge(1, List.of())).isEmpty();
  }

  @Test
  void withoutSpellsThereIsNoCurve() {
    KaplanMeier curve = KaplanMeier.of(List.of());
    assertThat(curve.steps()).isEmpty();
    assertThat(curve.median().value()).isEmpty();
    assertThat(KaplanMeier.from(6, List.of(new Spell(0, 6, true))).spells()).isZero();
  }

  @Test
  void refusesWhatIsNoSpell() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Spell(3, 3, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Spell(-1, 3, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Spell(0, Double.NaN, true));
  }
}
