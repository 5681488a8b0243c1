package vitrine.change;

import vitrine.model.Activity;
import vitrine.model.Premises;
import vitrine.model.Zone;

/**
 * One premises at two surveys.
 *
 * @param before as it was; null where it was not there
 * @param after as it is; null where it is not there
 * @param from what it was
 * @param to what it is
 */
public record Pair(Premises before, Premises after, State from, State to) {
  /** Whether it stands in both surveys. */
  public boolean isBoth() {
    return before != null && after != null;
  }

  /** The premises as first seen: its zone and street are where it is counted. */
  public Premises first() {
    return before == null ? after : before;
  }

  /** Whether it is counted in a zone: where it stood at the earlier survey, else at the later. */
  public boolean isIn(Zone zone) {
    return zone == Zone.ALL || first().zone() == zone;
  }

  /** The street where it is counted; null where not known. */
  public String street() {
    return first().address().street();
  }

  /** What was traded in it at the earlier survey; null where nothing was, or nobody has said. */
  public Activity traded() {
    return from == State.OCCUPIED ? before.activity() : null;
  }

  /** What is traded in it at the later survey; null where nothing is, or nobody has said. */
  public Activity trades() {
    return to == State.OCCUPIED ? after.activity() : null;
  }
}
