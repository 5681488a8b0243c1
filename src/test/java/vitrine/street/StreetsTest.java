package vitrine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Town;
import vitrine.model.Zone;

/** Runs by hand: each letter is a premises, O V W S U, X excluded, numbers 1, 3, 5 … */
class StreetsTest {
  private static final Town TOWN = new Town("1", "A");

  private static Status status(char letter) {
    return Stream.of(Status.values())
        .filter(one -> one.name().charAt(0) == letter)
        .findFirst()
        .orElse(Status.EXCLUDED);
  }

  private static Premises premises(
      String id, String street, String number, String side, Integer position, Status status) {
    return premises(id, street, number, side, position, status, Zone.CENTRE, Period.NONE);
  }

  private static Premises premises(
      String id,
      String street,
      String number,
      String side,
      Integer position,
      Status status,
      Zone zone,
      Period since) {
    BigDecimal place = position == null ? null : BigDecimal.valueOf(position);
    return new Premises(
        TOWN,
        Period.year(2025),
        id,
        zone,
        status,
        new Premises.Address(street, side, number, place),
        null,
        null,
        null,
        null,
        since,
        null,
        0);
  }

  /** A street of odd numbers. */
  private static List<Premises> street(String letters) {
    List<Premises> all = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      String number = Integer.toString(2 * i + 1);
      all.add(premises("P" + i, "Rue", number, null, null, status(letters.charAt(i))));
    }
    return all;
  }

  private static Runs runs(String letters) {
    return Runs.of(Streets.of(street(letters)).sequences(Zone.ALL));
  }

  private static List<Integer> lengths(List<Run> runs) {
    return runs.stream().map(Run::length).toList();
  }

  @Test
  void whatBreaksVacantRuns() {
    assertThat(lengths(runs("VVOVWVSVUV").vacant())).containsExactly(2, 1, 1, 1, 1);
    assertThat(lengths(runs("VVOVWVSVUV").perhapsVacant())).containsExactly(2, 1, 1, 3);
  }

  @Test
  void whatIsNoLongerCommercialIsSteppedOverInVacantRunsAndBreaksActiveOnes() {
    assertThat(lengths(runs("VXVOXO").vacant())).containsExactly(2);
    assertThat(lengths(runs("VXVOXO").active())).containsExactly(1, 1);
    Gap gap = Gap.of(Streets.of(street("OXVXVXO")).sequences(Zone.ALL)).get(0);
    assertThat(gap.steppedOver()).isEqualTo(1);
    assertThat(gap.before().address().number()).isEqualTo("1");
    assertThat(gap.after().address().number()).isEqualTo("13");
  }

  /** E = 1 + 2·3·5/8 = 4.75, Var = 30·22/(64·7), z = −2.75/√Var; 2 of 56 orders have 2 runs. */
  @Test
  void theRunsTest() {
    assertThat(runs("VVVOOOXOO").test().z().orElseThrow())
        .isCloseTo(-2.75 / Math.sqrt(30 * 22 / (64 * 7.0)), within(1e-12));
    assertThat(runs("VVVOOUWSX").test().p().orElseThrow()).isCloseTo(2 / 56.0, within(1e-12));
  }

  @Test
  void sidesAreThoseGivenElseThoseOfTheNumbers() {
    List<Premises> all =
        List.of(
            premises("A", "Rue de l’Eau", "1", null, null, Status.VACANT),
            premises("B", "rue de l'eau", "2", null, null, Status.OCCUPIED),
            premises("C", "Rue de l’Eau", "3", "Impair", null, Status.VACANT),
            premises("D", "Rue de l’Eau", "4", "odd", null, Status.VACANT),
            premises("E", "Rue de l’Eau", "6", "Nord", null, Status.VACANT));
    List<Sequence> sequences = Streets.of(all).sequences(Zone.ALL);
    assertThat(sequences).extracting(Sequence::side).containsExactly("even", "nord", "odd");
    assertThat(sequences).extracting(Sequence::street).containsOnly("Rue de l’Eau");
    assertThat(sequences.get(2).premises()).extracting(Premises::id).containsExactly("A", "C", "D");
  }

  @Test
  void positionComesBeforeTheNumber() {
    List<Premises> all =
        List.of(
            premises("A", "Rue", "1", null, 30, Status.VACANT),
            premises("B", "Rue", "3", null, 10, Status.VACANT),
            premises("C", "Rue", null, "odd", 20, Status.VACANT),
            premises("D", "Rue", "5", null, null, Status.VACANT));
    Streets streets = Streets.of(all);
    assertThat(streets.sequences(Zone.ALL).get(0).premises())
        .extracting(Premises::id)
        .containsExactly("B", "C", "A");
    assertThat(streets.unplaced(Zone.ALL).noPlace()).isEqualTo(1);
  }

  @Test
  void whatHasNoPlaceIsCounted() {
    List<Premises> all =
        List.of(
            premises("A", null, "1", null, null, Status.VACANT),
            premises("B", "…", "1", null, null, Status.VACANT),
            premises("C", "Rue", null, null, null, Status.VACANT),
            premises("D", "Rue", "12-450", null, null, Status.VACANT),
            premises("E", "Rue", null, null, 5, Status.VACANT),
            premises("F", "Rue", "5", null, null, Status.VACANT));
    Unplaced unplaced = Streets.of(all).unplaced(Zone.ALL);
    assertThat(unplaced).isEqualTo(new Unplaced(2, 1, 1, 1, 0));
    assertThat(unplaced.total()).isEqualTo(5);
  }

  @Test
  void aBorderCutsRunsInTheZoneOnly() {
    List<Premises> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Zone zone = i == 2 ? Zone.PERICENTRAL : Zone.CENTRE;
      String number = Integer.toString(2 * i);
      all.add(premises("P" + i, "Rue", "1" + number, null, i, Status.VACANT, zone, Period.NONE));
    }
    Streets streets = Streets.of(all);
    assertThat(lengths(Runs.of(streets.sequences(Zone.ALL)).vacant())).containsExactly(6);
    assertThat(lengths(Runs.of(streets.sequences(Zone.CENTRE)).vacant())).containsExactly(2, 3);
  }

  @Test
  void premisesAtOneNumberAreOrderedByTheirIds() {
    List<Premises> all =
        List.of(
            premises("B", "Rue", "7", null, null, Status.VACANT),
            premises("C", "Rue", "7", null, null, Status.OCCUPIED),
            premises("A", "Rue", "7", null, null, Status.VACANT),
            premises("D", "Rue", "7 bis", null, null, Status.VACANT));
    Streets streets = Streets.of(all);
    assertThat(streets.sharing(Zone.ALL)).isEqualTo(3);
    assertThat(lengths(Runs.of(streets.sequences(Zone.ALL)).vacant())).containsExactly(2, 1);
  }

  @Test
  void degenerateStreets() {
    assertThat(runs("V").test().p()).isEmpty();
    assertThat(lengths(runs("V").vacant())).containsExactly(1);
    assertThat(runs("VVVV").test().p()).isEmpty();
    assertThat(runs("OOOO").vacant()).isEmpty();
    assertThat(Runs.longest(runs("OOOO").vacant())).isZero();
    assertThat(runs("VO").test().z()).isEmpty();
    assertThat(runs("VO").test().p().orElseThrow()).isEqualTo(1);
    assertThat(runs("").sequences()).isEmpty();
  }

  @Test
  void rowsInAnotherOrderChangeNothing() {
    List<Premises> all = street("VVOVXVUVVVOOVWVVSVOOO");
    Runs before = Runs.of(Streets.of(all).sequences(Zone.ALL));
    List<Premises> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Runs.of(Streets.of(shuffled).sequences(Zone.ALL))).isEqualTo(before);
  }

  @Test
  void aStreetWalkedTheOtherWayHasTheSameFigures() {
    String letters = "VVOVXVUVVVOOVWVVSVOOO";
    Runs there = runs(letters);
    Runs back = runs(new StringBuilder(letters).reverse().toString());
    assertThat(lengths(back.vacant()).stream().sorted())
        .containsExactlyElementsOf(lengths(there.vacant()).stream().sorted().toList());
    assertThat(lengths(back.active()).stream().sorted())
        .containsExactlyElementsOf(lengths(there.active()).stream().sorted().toList());
    assertThat(back.test().z().orElseThrow())
        .isCloseTo(there.test().z().orElseThrow(), within(1e-12));
    assertThat(back.test().p()).isEqualTo(there.test().p());
  }

  @Test
  void otherIdsChangeNothingWhereNoPlaceIsShared() {
    List<Premises> all = street("VVOVXVUVVVOO");
    List<Premises> renamed = new ArrayList<>();
    for (Premises one : all) {
      String id = Integer.toString(one.id().hashCode() * 31);
      renamed.add(premises(id, "Rue", one.address().number(), null, null, one.status()));
    }
    Runs before = Runs.of(Streets.of(all).sequences(Zone.ALL));
    Runs after = Runs.of(Streets.of(renamed).sequences(Zone.ALL));
    assertThat(lengths(after.vacant())).isEqualTo(lengths(before.vacant()));
    assertThat(after.test()).isEqualTo(before.test());
  }

  /** 31 January 2025 to 30 June 2025 is five months; a date after the day is none yet. */
  @Test
  void theLongestEmptyTellsTheAgeOfAGap() {
    List<Premises> all = new ArrayList<>();
    List<Period> since = List.of(Period.day(2025, 1, 31), Period.year(2026), Period.NONE);
    for (int i = 0; i < 3; i++) {
      String number = Integer.toString(2 * i + 1);
      all.add(
          premises("P" + i, "Rue", number, null, null, Status.VACANT, Zone.CENTRE, since.get(i)));
    }
    Gap gap = Gap.of(Streets.of(all).sequences(Zone.ALL)).get(0);
    assertThat(gap.months(LocalDate.of(2025, 6, 30))).hasValue(5);
    assertThat(gap.months(null)).isEmpty();
    assertThat(gap.undated()).isEqualTo(1);
    assertThat(gap.closing().id()).isEqualTo("P1");
    assertThat(gap.left()).isEqualTo(1);
  }
}
