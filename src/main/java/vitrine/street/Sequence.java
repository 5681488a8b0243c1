package vitrine.street;

import java.util.ArrayList;
import java.util.List;
import vitrine.model.Premises;
import vitrine.model.Zone;

/**
 * The premises of one side of a street in the order in which they stand.
 *
 * @param street its name, in the spelling that most of its premises have
 * @param side {@code odd}, {@code even}, or as given without case and accents; empty where no
 *     premises of the street has one
 * @param premises in order, of every status
 */
public record Sequence(String street, String side, List<Premises> premises) {
  public Sequence {
    premises = List.copyOf(premises);
  }

  /**
   * What of it lies in a zone: its border cuts the sequence, and what lies beyond belongs to
   * another.
   */
  List<Sequence> in(Zone zone) {
    if (zone == Zone.ALL) {
      return List.of(this);
    }
    List<Sequence> parts = new ArrayList<>();
    List<Premises> part = new ArrayList<>();
    for (Premises one : premises) {
      if (one.isIn(zone)) {
        part.add(one);
      } else if (!part.isEmpty()) {
        parts.add(new Sequence(street, side, part));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      parts.add(new Sequence(street, side, part));
    }
    return parts;
  }
}
