package vitrine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.Field;
import vitrine.source.KeptRow;

/** The rows of turnover as they stand, by the split that they make together. */
final class SplitRows {
  /** What a row says beside others of its split; null where it says nothing. */
  record Line(Place place, Zone zone, BigDecimal amount, BigDecimal share, String currency) {}

  private record Key(Town town, Period survey, String scope) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTown = town.compareTo(other.town);
      int bySurvey = byTown != 0 ? byTown : survey.compareTo(other.survey);
      return bySurvey != 0 ? bySurvey : scope.compareTo(other.scope);
    }
  }

  private final Map<Key, List<Line>> splits = new TreeMap<>();
  private final Field pointedAt;

  /** Places point at that field. */
  SplitRows(Field pointedAt) {
    this.pointedAt = pointedAt;
  }

  void see(KeptRow row) {
    if (row.table() != TableKind.TURNOVER) {
      return;
    }
    String scope = row.scope(Field.SCOPE);
    Key key = new Key(row.town(), row.period(Field.YEAR), scope == null ? "" : scope);
    splits
        .computeIfAbsent(key, unused -> new ArrayList<>())
        .add(
            new Line(
                row.place(pointedAt),
                row.zone(),
                row.number(Field.TURNOVER_AMOUNT),
                row.number(Field.SHARE),
                row.text(Field.CURRENCY)));
  }

  Iterable<List<Line>> all() {
    return splits.values();
  }
}
