package vitrine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vitrine.change.ChangeCases.premises;
import static vitrine.change.ChangeCases.since;
import static vitrine.change.ChangeCases.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.change.Spell.Ending;
import vitrine.change.Spell.Unseen;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.stats.KaplanMeier;

/** Vacancies as surveys see them; the days and ages are worked out by hand beside each. */
class SpellsTest {
  private static final Period FIRST = Period.day(2020, 1, 1);
  private static final Period SECOND = Period.day(2021, 1, 1);
  private static final Period THIRD = Period.day(2022, 1, 1);

  private static Spells spells(Premises... premises) {
    Map<Period, List<Premises>> surveys =
        Map.of(FIRST, new ArrayList<>(), SECOND, new ArrayList<>(), THIRD, new ArrayList<>());
    for (Premises one : premises) {
      surveys.get(one.survey()).add(one);
    }
    return Spells.of(
        List.of(FIRST, SECOND, THIRD).stream()
            .map(date -> survey(date, true, surveys.get(date)))
            .toList());
  }

  private static Spell only(Spells spells) {
    assertThat(spells.in(Zone.ALL)).hasSize(1);
    return spells.in(Zone.ALL).get(0);
  }

  /**
   * Vacant since 1 January 2019, seen so in 2020 and 2021, occupied in 2022: observed from an age
   * of 365 days; let between 2 January 2021 and 1 January 2022, in the middle 913 days old: 2019
   * and 2020 have 731 days, and half of the 364 days from 2 January to 1 January are 182.
   */
  @Test
  void aDatedVacancyIsLetBetweenTwoSurveys() {
    Period begun = Period.day(2019, 1, 1);
    Spell spell =
        only(
            spells(
                since(FIRST, "A", begun),
                since(SECOND, "A", begun),
                premises(THIRD, "A", Status.OCCUPIED)));
    assertThat(spell.ending()).isEqualTo(Ending.LET);
    assertThat(spell.entry(Unseen.MIDDLE)).isEqualTo(365);
    assertThat(spell.exit(Unseen.EARLY)).isEqualTo(732);
    assertThat(spell.exit(Unseen.MIDDLE)).isEqualTo(732 + 182);
    assertThat(spell.exit(Unseen.LATE)).isEqualTo(732 + 364);
  }

  @Test
  void aVacancyWithoutADateThatWasOpenAtFirstIsLeftOutAndCounted() {
    Spells spells =
        spells(
            premises(FIRST, "A", Status.VACANT),
            premises(SECOND, "A", Status.VACANT),
            premises(THIRD, "A", Status.OCCUPIED));
    assertThat(spells.in(Zone.ALL)).isEmpty();
    assertThat(spells.undated(Zone.ALL)).isEqualTo(1);
    assertThat(spells.undated(Zone.CENTRE)).isEqualTo(1);
    assertThat(spells.undated(Zone.PERIPHERY)).isZero();
  }

  /** Begun between 2 January 2020 and 1 January 2021, 366 days later than the former but one. */
  @Test
  void aVacancyThatBeganBetweenTwoSurveysLiesInTheMiddle() {
    Spell spell =
        only(
            spells(
                premises(FIRST, "A", Status.OCCUPIED),
                premises(SECOND, "A", Status.VACANT),
                premises(THIRD, "A", Status.VACANT)));
    assertThat(spell.begun().first()).isEqualTo(LocalDate.of(2020, 1, 2).toEpochDay());
    assertThat(spell.begun().last()).isEqualTo(LocalDate.of(2021, 1, 1).toEpochDay());
    assertThat(spell.entry(Unseen.MIDDLE)).isEqualTo(182.5);
    assertThat(spell.entry(Unseen.LATE)).isZero();
    assertThat(spell.exit(Unseen.LATE)).isEqualTo(365);
    assertThat(spell.ending()).isEqualTo(Ending.VACANT);
  }

  @Test
  void anotherDateBetweenTwoSurveysIsAnotherVacancy() {
    Spells spells =
        spells(since(FIRST, "A", Period.month(2018, 3)), since(SECOND, "A", Period.month(2020, 9)));
    assertThat(spells.in(Zone.ALL))
        .extracting(Spell::ending)
        .containsExactly(Ending.LET, Ending.GONE);
  }

  @Test
  void whatIsNotKnownIsNotSeen() {
    Period begun = Period.month(2019, 6);
    Spell spell =
        only(
            spells(
                since(FIRST, "A", begun),
                premises(SECOND, "A", Status.UNKNOWN),
                since(THIRD, "A", begun)));
    assertThat(spell.ending()).isEqualTo(Ending.VACANT);
    assertThat(spell.left().last()).isEqualTo(THIRD.last().toEpochDay());
  }

  @Test
  void worksStorageAndLeavingTradeEndAVacancyWithoutALetting() {
    for (Status status : List.of(Status.WORKS, Status.STORAGE, Status.EXCLUDED)) {
      Spell spell =
          only(spells(since(FIRST, "A", Period.year(2018)), premises(SECOND, "A", status)));
      assertThat(spell.ending().name()).isEqualTo(status.name());
      List<KaplanMeier.Spell> ages = Spells.ages(List.of(spell), Unseen.MIDDLE);
      assertThat(ages).singleElement().extracting(KaplanMeier.Spell::ended).isEqualTo(false);
    }
  }

  /** A date after the survey, or before another status was seen, is believed less than the eye. */
  @Test
  void aDateThatContradictsWhatWasSeenIsNotBelieved() {
    Spell seen =
        only(spells(premises(FIRST, "A", Status.OCCUPIED), since(SECOND, "A", Period.year(2015))));
    assertThat(seen.begun().first()).isEqualTo(LocalDate.of(2020, 1, 2).toEpochDay());
    Spells future = spells(since(FIRST, "A", Period.year(2030)));
    assertThat(future.undated(Zone.ALL)).isEqualTo(1);
  }

  @Test
  void ageIsInMonthsAndWhatWasSeenOnceIsUnderNoObservation() {
    Spells once = spells(since(THIRD, "A", Period.day(2021, 1, 1)));
    assertThat(Spells.ages(once.in(Zone.ALL), Unseen.MIDDLE)).isEmpty();
    Spells twice =
        spells(
            since(SECOND, "A", Period.day(2020, 1, 1)), since(THIRD, "A", Period.day(2020, 1, 1)));
    KaplanMeier.Spell age = Spells.ages(twice.in(Zone.ALL), Unseen.MIDDLE).get(0);
    assertThat(age.entry()).isCloseTo(366 / 30.436875, within(1e-12));
    assertThat(age.exit()).isCloseTo(731 / 30.436875, within(1e-12));
  }
}
