package vitrine.street;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.model.Premises;

/** The premises of one street on their way into order. */
final class StreetOrder {
  /**
   * A premises, and what its door's number says.
   *
   * @param number null where there is none that is understood
   */
  private record Door(Premises premises, HouseNumber number, String side) {
    static Door of(Premises premises) {
      String given = premises.address().number();
      HouseNumber number = given == null ? null : HouseNumberGrammar.parse(given);
      String side = Side.of(premises.address().side());
      return new Door(premises, number, side.isEmpty() && number != null ? number.side() : side);
    }

    boolean hasPosition() {
      return premises.address().position() != null;
    }

    boolean hasNumber() {
      return number != null;
    }
  }

  private static final Comparator<Door> BY_NUMBER =
      Comparator.comparing(Door::number, Comparator.nullsLast(Comparator.naturalOrder()));
  private static final Comparator<Door> BY_POSITION =
      Comparator.comparing((Door door) -> door.premises.address().position())
          .thenComparing(BY_NUMBER);

  private final List<Door> doors = new ArrayList<>();
  private final Map<String, Integer> spellings = new TreeMap<>();

  void add(Premises premises) {
    doors.add(Door.of(premises));
    spellings.merge(premises.address().street(), 1, Integer::sum);
  }

  /** Its name as most write it; of equals, the first by the alphabet. */
  private String name() {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  /** The street with its sides in order; the premises that are in none are added to the lost. */
  Street street(List<Unplaced.Lost> lost, List<Premises> sharing) {
    Map<String, List<Door>> sides = new TreeMap<>();
    boolean sided = doors.stream().anyMatch(door -> !door.side.isEmpty());
    for (Door door : doors) {
      Unplaced.Reason reason = reason(door, sided);
      if (reason == null) {
        sides.computeIfAbsent(door.side, unused -> new ArrayList<>()).add(door);
      } else {
        lost.add(new Unplaced.Lost(door.premises, reason));
      }
    }
    String name = name();
    List<Sequence> sequences = new ArrayList<>();
    sides.forEach((side, on) -> sequences.add(sequence(name, side, on, lost, sharing)));
    return new Street(name, doors.stream().map(Door::premises).toList(), sequences);
  }

  private static Unplaced.Reason reason(Door door, boolean sided) {
    if (!door.hasPosition() && !door.hasNumber()) {
      return door.premises.address().number() == null
          ? Unplaced.Reason.NO_NUMBER
          : Unplaced.Reason.UNREADABLE;
    }
    return sided && door.side.isEmpty() ? Unplaced.Reason.NO_SIDE : null;
  }

  private static Sequence sequence(
      String name,
      String side,
      List<Door> doors,
      List<Unplaced.Lost> lost,
      List<Premises> sharing) {
    long positions = doors.stream().filter(Door::hasPosition).count();
    long numbers = doors.stream().filter(Door::hasNumber).count();
    boolean byPosition = positions >= numbers;
    List<Door> placed = new ArrayList<>();
    for (Door door : doors) {
      if (byPosition ? door.hasPosition() : door.hasNumber()) {
        placed.add(door);
      } else {
        lost.add(new Unplaced.Lost(door.premises, Unplaced.Reason.NO_PLACE));
      }
    }
    Comparator<Door> order = byPosition ? BY_POSITION : BY_NUMBER;
    placed.sort(order.thenComparing(Door::premises, Premises.ORDER));
    for (int i = 0; i < placed.size(); i++) {
      boolean shares = i > 0 && order.compare(placed.get(i - 1), placed.get(i)) == 0;
      shares |= i + 1 < placed.size() && order.compare(placed.get(i), placed.get(i + 1)) == 0;
      if (shares) {
        sharing.add(placed.get(i).premises);
      }
    }
    return new Sequence(name, side, placed.stream().map(Door::premises).toList());
  }
}
