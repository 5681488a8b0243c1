package vitrine.study;

import java.util.List;
import vitrine.change.Matching;
import vitrine.diagnostic.Refusal;
import vitrine.model.Period;
import vitrine.model.Zone;

/**
 * What {@code change} is asked.
 *
 * @param from the earlier survey; null for the one before
 * @param to the later survey; null for the latest of each town
 * @param every whether each survey is compared with the one before
 * @param way how premises are followed
 * @param zones only these; empty for all
 * @param table what machine formats print
 */
public record ChangeRequest(
    StudyRequest study,
    Period from,
    Period to,
    boolean every,
    Matching way,
    List<Zone> zones,
    ChangeTable table) {
  /** A request of what the user wrote; wrong values are told before any data is read. */
  public static ChangeRequest of(
      StudyRequest study,
      String from,
      String to,
      boolean every,
      String way,
      List<String> zones,
      String table) {
    ChangeRequest request =
        new ChangeRequest(
            study,
            from == null ? null : OptionValues.period("--from", from),
            to == null ? null : OptionValues.period("--to", to),
            every,
            OptionValues.constant("--match", way, Matching.class),
            zones.stream().map(zone -> OptionValues.zone("--zone", zone)).toList(),
            OptionValues.constant("--table", table, ChangeTable.class));
    request.check();
    return request;
  }

  private void check() {
    if (every && (from != null || to != null)) {
      throw Refusal.usage("usage.change-every");
    }
    boolean ordered = from == null || to == null || from.compareTo(to) < 0;
    if (!ordered) {
      throw Refusal.usage("usage.change-order", from.text(), to.text());
    }
  }

  /** Whether the figures of a zone are asked for. */
  boolean wants(Zone zone) {
    return zones.isEmpty() || zones.contains(zone);
  }
}
