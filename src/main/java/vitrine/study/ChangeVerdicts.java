package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.indicator.Movement;
import vitrine.indicator.VacancyChange;
import vitrine.model.Significant;
import vitrine.model.Zone;
import vitrine.ranking.Verdict;
import vitrine.stats.BenjaminiHochberg;

/**
 * Whether the vacancy of a zone rose or fell, for all towns of a table together: exact tests, and
 * the false discovery rate held by Benjamini and Hochberg; q below 0.05 is a verdict.
 */
final class ChangeVerdicts {
  private static final double LEVEL = 0.05;

  /**
   * What can be told of a town.
   *
   * @param p of the exact test
   * @param q among the towns of the table
   */
  record Told(double p, double q, Verdict verdict) {}

  private final Map<TownMove, Told> told = new LinkedHashMap<>();

  ChangeVerdicts(List<TownMove> moves, Zone zone) {
    Map<TownMove, Double> tested = new LinkedHashMap<>();
    for (TownMove move : moves) {
      Movement movement = Movement.of(move.after(), zone);
      Double p = movement == null ? null : VacancyChange.pValue(movement);
      if (p != null) {
        tested.put(move, p);
      }
    }
    double[] p = tested.values().stream().mapToDouble(value -> value).toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    List<TownMove> order = new ArrayList<>(tested.keySet());
    for (int i = 0; i < p.length; i++) {
      Movement movement = Movement.of(order.get(i).after(), zone);
      told.put(order.get(i), new Told(p[i], q[i], verdict(movement, q[i])));
    }
  }

  private static Verdict verdict(Movement movement, double q) {
    if (Significant.compare(q, LEVEL) >= 0) {
      return Verdict.UNDECIDED;
    }
    return VacancyChange.rises(movement) ? Verdict.ABOVE : Verdict.BELOW;
  }

  /** What can be told of a town; null where nothing is counted. */
  Told of(TownMove move) {
    return told.get(move);
  }
}
