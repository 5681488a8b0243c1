package vitrine.indicator;

import java.util.List;
import vitrine.model.Premises;

/**
 * A town's premises at a survey one by one, for indicators that no counts can tell.
 *
 * @param premises in the order of {@link Premises#ORDER}; empty where there is no inventory
 * @param continuity how they stand along their streets
 */
public record Detail(List<Premises> premises, Continuity continuity) {
  /** Nothing was read one by one. */
  public static final Detail NONE = new Detail(List.of());

  public Detail {
    premises = List.copyOf(premises);
  }

  public Detail(List<Premises> premises) {
    this(premises, new Continuity(premises));
  }
}
