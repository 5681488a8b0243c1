package vitrine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vitrine.change.ChangeCases.at;
import static vitrine.change.ChangeCases.premises;
import static vitrine.change.ChangeCases.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.change.Doubt.Reason;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;

/** Two surveys of one town: what became of each premises, and which is which. */
class SurveyPairTest {
  private static final Period BEFORE = Period.month(2022, 6);
  private static final Period AFTER = Period.month(2024, 6);

  private static Premises one(Period date, String id, Status status) {
    return premises(date, id, status);
  }

  private static SurveyPair pair(boolean exhaustive, List<Premises> was, List<Premises> is) {
    return new SurveyPair(
        survey(BEFORE, exhaustive, was), survey(AFTER, exhaustive, is), Matching.ID);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatStandsInOneSurveyIsNewOrGoneOnlyWhereNothingWasLeftOut(boolean exhaustive) {
    SurveyPair pair =
        pair(
            exhaustive,
            List.of(one(BEFORE, "A", Status.OCCUPIED), one(BEFORE, "B", Status.VACANT)),
            List.of(one(AFTER, "B", Status.OCCUPIED), one(AFTER, "C", Status.VACANT)));
    Transitions all = Transitions.of(pair.pairs());
    State left = exhaustive ? State.GONE : State.NOT_SURVEYED;
    State come = exhaustive ? State.NEW : State.NOT_SURVEYED;
    assertThat(all.count(State.OCCUPIED, left)).isEqualTo(1);
    assertThat(all.count(State.VACANT, State.OCCUPIED)).isEqualTo(1);
    assertThat(all.count(come, State.VACANT)).isEqualTo(1);
    assertThat(all.premises()).isEqualTo(3);
    assertThat(all.closures()).isEqualTo(exhaustive ? 1 : 0);
    assertThat(all.unseenAfter()).isEqualTo(exhaustive ? 0 : 1);
  }

  /** Every way from one status to another, once. */
  @ParameterizedTest
  @EnumSource(Status.class)
  void eachStateIsCountedWhereItBelongs(Status from) {
    List<Premises> was = new ArrayList<>();
    List<Premises> is = new ArrayList<>();
    for (Status to : Status.values()) {
      was.add(one(BEFORE, to.id(), from));
      is.add(one(AFTER, to.id(), to));
    }
    Transitions all = Transitions.of(pair(true, was, is).pairs());
    boolean shut = from == Status.VACANT || from == Status.WORKS || from == Status.STORAGE;
    boolean known = shut || from == Status.OCCUPIED;
    assertThat(all.seenTwice()).isEqualTo(6);
    assertThat(all.openings()).isEqualTo(shut ? 1 : 0);
    assertThat(all.closures()).isEqualTo(from == Status.OCCUPIED ? 3 : 0);
    assertThat(all.knownAtBoth()).isEqualTo(known ? 4 : 0);
    assertThat(all.becameVacant()).isEqualTo(known && from != Status.VACANT ? 1 : 0);
    assertThat(all.ceasedVacant()).isEqualTo(from == Status.VACANT ? 3 : 0);
    assertThat(all.conversions()).isEqualTo(known ? 1 : 0);
  }

  private static List<Premises> random(Random random, Period date, int premises) {
    List<Premises> made = new ArrayList<>();
    for (int i = 0; i < premises; i++) {
      if (random.nextInt(10) > 0) {
        Status status = Status.values()[random.nextInt(Status.values().length)];
        made.add(one(date, "P" + i, status));
      }
    }
    return made;
  }

  /** Law: time reversed swaps openings and closures, and vacancies begun and ended. */
  @Test
  void timeReversedSwapsBeginningsAndEnds() {
    Random random = new Random(7);
    for (int trial = 0; trial < 50; trial++) {
      List<Premises> was = random(random, BEFORE, 60);
      List<Premises> is = random(random, AFTER, 60);
      Transitions forth = Transitions.of(pair(true, was, is).pairs());
      Transitions back = Transitions.of(pair(true, is, was).pairs());
      assertThat(back.openings()).isEqualTo(forth.closures());
      assertThat(back.closures()).isEqualTo(forth.openings());
      assertThat(back.becameVacant()).isEqualTo(forth.ceasedVacant());
      assertThat(back.knownAtBoth()).isEqualTo(forth.knownAtBoth());
      assertThat(back.activityKept()).isEqualTo(forth.activityKept());
    }
  }

  /** Law: neither the order of rows nor what premises are called changes anything. */
  @Test
  void orderAndNamesOfPremisesChangeNothing() {
    Random random = new Random(11);
    List<Premises> was = random(random, BEFORE, 80);
    List<Premises> is = random(random, AFTER, 80);
    Transitions told = Transitions.of(pair(false, was, is).pairs());
    Collections.shuffle(was, random);
    Collections.shuffle(is, random);
    List<Premises> wasNamed = was.stream().map(SurveyPairTest::renamed).toList();
    List<Premises> isNamed = is.stream().map(SurveyPairTest::renamed).toList();
    Transitions again = Transitions.of(pair(false, wasNamed, isNamed).pairs());
    for (State from : State.values()) {
      for (State to : State.values()) {
        assertThat(again.count(from, to)).isEqualTo(told.count(from, to));
      }
    }
  }

  private static Premises renamed(Premises premises) {
    String id = "x" + Integer.toHexString(premises.id().hashCode() * 31);
    return premises(premises.survey(), id, premises.status());
  }

  @Test
  void anIdThatStandsTwiceIsComparedOnceAndTold() {
    SurveyPair pair =
        pair(
            false,
            List.of(one(BEFORE, "A", Status.OCCUPIED), one(BEFORE, "A", Status.VACANT)),
            List.of(one(AFTER, "A", Status.OCCUPIED)));
    assertThat(pair.pairs()).hasSize(1);
    assertThat(pair.doubts())
        .singleElement()
        .extracting(Doubt::reason)
        .isEqualTo(Reason.ID_REPEATED);
  }

  private static SurveyPair addressed(List<Premises> was, List<Premises> is) {
    return new SurveyPair(survey(BEFORE, false, was), survey(AFTER, false, is), Matching.ADDRESS);
  }

  @Test
  void theSameAddressIsTheSamePremisesWhateverItsCaseAndAccents() {
    SurveyPair pair =
        addressed(
            List.of(at(BEFORE, "12 bis", "Rue de l'Église", null, Status.OCCUPIED)),
            List.of(at(AFTER, "12bis", "RUE DE L’EGLISE", null, Status.VACANT)));
    assertThat(pair.common()).isEqualTo(1);
    assertThat(pair.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12B/R. de l'Église", "12 B/rue Église", "012bis/r. de l Eglise"})
  void shortWordsAreWrittenOutAndTheMatchIsTold(String address) {
    String[] parts = address.split("/");
    SurveyPair pair =
        addressed(
            List.of(at(BEFORE, "12 bis", "Rue de l'Église", null, Status.OCCUPIED)),
            List.of(at(AFTER, parts[0], parts[1], null, Status.VACANT)));
    assertThat(pair.common()).isEqualTo(1);
    assertThat(pair.doubts())
        .singleElement()
        .extracting(Doubt::reason, Doubt::isMatched)
        .containsExactly(Reason.ADDRESS_ALIKE, true);
  }

  @Test
  void severalPremisesAtOneAddressAreToldApartByNameOrNotAtAll() {
    String street = "Grande Rue";
    SurveyPair pair =
        addressed(
            List.of(
                at(BEFORE, "3", street, "Martin", Status.OCCUPIED),
                at(BEFORE, "3", street, "Anne", Status.OCCUPIED),
                at(BEFORE, "5", street, "Optique", Status.OCCUPIED),
                at(BEFORE, "5", street, null, Status.VACANT)),
            List.of(
                at(AFTER, "3", street, "MARTIN", Status.OCCUPIED),
                at(AFTER, "3", street, null, Status.VACANT),
                at(AFTER, "5", street, "Assurances", Status.OCCUPIED),
                at(AFTER, "5", street, "Crêperie", Status.OCCUPIED)));
    assertThat(pair.common()).isEqualTo(2);
    assertThat(pair.doubts())
        .extracting(Doubt::reason)
        .containsExactly(Reason.NAME_AT_ADDRESS, Reason.LAST_AT_ADDRESS, Reason.ADDRESS_SHARED);
  }

  @Test
  void withoutStreetOrNumberNothingIsMatchedByAddress() {
    SurveyPair pair =
        addressed(
            List.of(at(BEFORE, null, "Grande Rue", "Martin", Status.OCCUPIED)),
            List.of(at(AFTER, null, "Grande Rue", "Martin", Status.OCCUPIED)));
    assertThat(pair.common()).isZero();
  }
}
