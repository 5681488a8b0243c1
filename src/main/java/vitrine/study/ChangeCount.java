package vitrine.study;

import java.util.List;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.report.Dataset;

/**
 * How the vacancy of a zone changed over all comparisons.
 *
 * @param rose comparisons whose rate went up, by however little
 * @param fell comparisons whose rate went down
 * @param equal comparisons whose rate is the same
 * @param toldRose those that rose clearly
 * @param toldFell those that fell clearly
 */
record ChangeCount(Zone zone, long rose, long fell, long equal, long toldRose, long toldFell) {
  static ChangeCount of(Dataset towns, Zone zone) {
    int change = towns.index("change");
    int verdict = towns.index("verdict");
    List<List<Object>> rows =
        towns.rows().stream()
            .filter(row -> row.get(towns.index("zone")).equals(zone.id()))
            .filter(row -> row.get(change) != null)
            .toList();
    return new ChangeCount(
        zone,
        rows.stream().filter(row -> sign(row.get(change)) > 0).count(),
        rows.stream().filter(row -> sign(row.get(change)) < 0).count(),
        rows.stream().filter(row -> sign(row.get(change)) == 0).count(),
        rows.stream().filter(row -> Verdict.ABOVE.id().equals(row.get(verdict))).count(),
        rows.stream().filter(row -> Verdict.BELOW.id().equals(row.get(verdict))).count());
  }

  private static int sign(Object change) {
    return Significant.compare((Double) change, 0);
  }

  long all() {
    return rose + fell + equal;
  }
}
