package vitrine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vitrine.model.MapPoint;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.space.Nearness;

/** Laws of join counts: neither the order of rows nor the names of premises change them. */
class JoinsTest {
  private static final Town TOWN = new Town("00001", "Essai");

  private static Premises premises(String id, boolean vacant, double x, double y) {
    return new Premises(
        TOWN,
        Period.year(2024),
        id,
        Zone.CENTRE,
        vacant ? Status.VACANT : Status.OCCUPIED,
        Premises.Address.NONE,
        null,
        null,
        null,
        null,
        Period.NONE,
        MapPoint.degrees(x, y),
        0);
  }

  /** Points on a coarse grid, so that many are stacked and many distances are equal. */
  private static List<Premises> town(Random random) {
    List<Premises> town = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      double x = 1 + random.nextInt(12) * 0.001;
      double y = 44 + random.nextInt(12) * 0.001;
      town.add(premises("P" + i, random.nextInt(4) == 0, x, y));
    }
    return town;
  }

  private static Joins joins(List<Premises> premises, Nearness nearness) {
    List<Premises> sorted = new ArrayList<>(premises);
    sorted.sort(Premises.ORDER);
    return Joins.of(sorted, nearness);
  }

  @Test
  void orderAndNamesChangeNothing() {
    Random random = new Random(5);
    for (Nearness nearness : List.of(Nearness.USUAL, Nearness.within(150))) {
      List<Premises> town = town(random);
      Joins told = joins(town, nearness);
      Collections.shuffle(town, random);
      List<Premises> renamed = new ArrayList<>();
      for (int i = 0; i < town.size(); i++) {
        Premises one = town.get(i);
        renamed.add(premises("x" + i, one.isVacant(), one.point().x(), one.point().y()));
      }
      Joins again = joins(renamed, nearness);
      assertThat(again.count().bb().value()).isEqualTo(told.count().bb().value());
      assertThat(again.count().bb().z()).isEqualTo(told.count().bb().z());
      assertThat(again.samePoint()).isEqualTo(told.samePoint());
    }
  }

  @Test
  void theShuffledRowsOfOneInventoryHaveTheSameChance() {
    Random random = new Random(6);
    List<Premises> town = town(random);
    double told = joins(town, Nearness.USUAL).p("Essai");
    Collections.shuffle(town, random);
    assertThat(joins(town, Nearness.USUAL).p("Essai")).isEqualTo(told);
  }

  @Test
  void premisesOnOnePointAreEachOthersNeighbours() {
    List<Premises> stacked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      stacked.add(premises("S" + i, i < 3, 1, 44));
    }
    Joins joins = joins(stacked, Nearness.USUAL);
    assertThat(joins.samePoint()).isEqualTo(6);
    // Three vacant ones, each with the two others among its five neighbours: ½ · 3 · 2.
    assertThat(joins.count().bb().value()).isEqualTo(3);
  }
}
