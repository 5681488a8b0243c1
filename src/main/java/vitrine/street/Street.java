package vitrine.street;

import java.util.List;
import vitrine.model.Premises;
import vitrine.model.Status;
import vitrine.model.Zone;

/**
 * One street.
 *
 * @param name in the spelling that most of its premises have
 * @param premises all of them, in no order that means anything
 * @param sequences those with a place in order, side by side
 */
public record Street(String name, List<Premises> premises, List<Sequence> sequences) {
  public Street {
    premises = List.copyOf(premises);
    sequences = List.copyOf(sequences);
  }

  /** What of it lies in a zone. */
  Street in(Zone zone) {
    return zone == Zone.ALL
        ? this
        : new Street(
            name,
            premises.stream().filter(one -> one.isIn(zone)).toList(),
            sequences.stream().flatMap(sequence -> sequence.in(zone).stream()).toList());
  }

  /** How many of its premises have a status. */
  public long count(Status status) {
    return premises.stream().filter(one -> one.status() == status).count();
  }

  /** Those whose status is known and which are commercial: what a rate is of. */
  public long known() {
    return premises.size() - count(Status.UNKNOWN) - count(Status.EXCLUDED);
  }

  /** The runs of all its sides. */
  public Runs runs() {
    return Runs.of(sequences);
  }
}
