package vitrine.street;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.model.Folding;
import vitrine.model.Premises;
import vitrine.model.Zone;

/**
 * The streets of one town at one survey. Names are compared without case, accents, hyphens and
 * spaces. What has no place in the order belongs to no sequence and is counted.
 *
 * <p>A side is that which is given, else that of the odd or even numbers. Its premises are ordered
 * by position where at least as many have one as have a number, else by number; those at one place
 * by number, then by {@link Premises#ORDER}: the ids decide, and how many they decide is told.
 */
public final class Streets {
  private final List<Premises> premises;
  private final List<Street> streets;
  private final List<Unplaced.Lost> lost;
  private final List<Premises> sharing;

  private Streets(
      List<Premises> premises,
      List<Street> streets,
      List<Unplaced.Lost> lost,
      List<Premises> sharing) {
    this.premises = List.copyOf(premises);
    this.streets = List.copyOf(streets);
    this.lost = List.copyOf(lost);
    this.sharing = List.copyOf(sharing);
  }

  /** Puts premises of one town and survey, of which no order is expected, into their streets. */
  public static Streets of(List<Premises> premises) {
    Map<String, String> folded = new HashMap<>();
    Map<String, StreetOrder> orders = new TreeMap<>();
    List<Unplaced.Lost> lost = new ArrayList<>();
    for (Premises one : premises) {
      String street = one.address().street();
      String key = street == null ? "" : folded.computeIfAbsent(street, Folding::fold);
      if (key.isEmpty()) {
        lost.add(new Unplaced.Lost(one, Unplaced.Reason.NO_STREET));
      } else {
        orders.computeIfAbsent(key, unused -> new StreetOrder()).add(one);
      }
    }
    List<Premises> sharing = new ArrayList<>();
    List<Street> streets =
        orders.values().stream().map(order -> order.street(lost, sharing)).toList();
    return new Streets(premises, streets, lost, sharing);
  }

  /** The streets of a zone by their names; their sequences end at its border. */
  public List<Street> streets(Zone zone) {
    return streets.stream()
        .map(street -> street.in(zone))
        .filter(street -> !street.premises().isEmpty())
        .toList();
  }

  /** The sequences of a zone, by street, then side. */
  public List<Sequence> sequences(Zone zone) {
    return streets.stream().flatMap(street -> street.in(zone).sequences().stream()).toList();
  }

  /** All premises of a zone, whether they have a place or not. */
  public List<Premises> premises(Zone zone) {
    return premises.stream().filter(one -> one.isIn(zone)).toList();
  }

  /** Premises of a zone that belong to no sequence. */
  public Unplaced unplaced(Zone zone) {
    return Unplaced.of(lost.stream().filter(one -> one.premises().isIn(zone)).toList());
  }

  /** How many premises of a zone share their place with another, so that ids alone order them. */
  public long sharing(Zone zone) {
    return sharing.stream().filter(one -> one.isIn(zone)).count();
  }
}
