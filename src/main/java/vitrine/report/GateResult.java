package vitrine.report;

import java.util.List;

/**
 * What became of a gate, a condition that a script hangs on.
 *
 * @param condition as the user wrote it
 * @param checked how many values were looked at
 * @param failed the towns of which the condition holds: they fail the gate
 * @param undefined the towns that have no value to compare
 */
public record GateResult(String condition, int checked, List<Case> failed, List<Case> undefined) {
  public GateResult {
    failed = List.copyOf(failed);
    undefined = List.copyOf(undefined);
  }

  /**
   * One town at a gate.
   *
   * @param group the group in which it was compared; empty where there are none
   * @param value null where it is undefined
   * @param limit what it is compared with; null where that is undefined
   * @param note why something is undefined; empty where nothing is
   */
  public record Case(
      String group, String townCode, String town, Double value, Double limit, String note) {}

  /** Whether the gate fails; something undefined fails it too, unless that is allowed. */
  public boolean fails(boolean undefinedAllowed) {
    return !failed.isEmpty() || !undefinedAllowed && !undefined.isEmpty();
  }
}
