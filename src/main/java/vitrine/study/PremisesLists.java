package vitrine.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.model.MapPoint;
import vitrine.model.Period;
import vitrine.model.Premises;
import vitrine.model.TableKind;
import vitrine.model.Town;
import vitrine.model.Zone;
import vitrine.source.Field;
import vitrine.source.KeptRow;
import vitrine.source.StudyData;

/**
 * The premises of a study one by one, by town and survey. Only commands that look at streets, at
 * single premises or at two surveys hold them; each distinct text is held once.
 */
final class PremisesLists {
  /** Nothing was read one by one. */
  static final PremisesLists NONE = new PremisesLists();

  private final SortedMap<Town, SortedMap<Period, List<Premises>>> lists = new TreeMap<>();

  /** Surveys some of whose premises may have been left out. */
  private final Map<Town, Set<Period>> partial = new HashMap<>();

  private final Map<String, String> texts = new HashMap<>();
  private long rows;

  private PremisesLists() {}

  /** Reads the rows that count once more, in an order that does not hang on theirs. */
  static PremisesLists of(StudyData data) {
    PremisesLists all = new PremisesLists();
    data.kept().visit(all::take);
    all.texts.clear();
    all.lists.values().forEach(town -> town.values().forEach(list -> list.sort(Premises.ORDER)));
    return all;
  }

  private void take(KeptRow row) {
    if (row.table() != TableKind.PREMISES) {
      return;
    }
    Premises premises = premises(row);
    lists
        .computeIfAbsent(premises.town(), unused -> new TreeMap<>())
        .computeIfAbsent(premises.survey(), unused -> new ArrayList<>())
        .add(premises);
    if (!row.file().exhaustive()) {
      partial.computeIfAbsent(premises.town(), unused -> new HashSet<>()).add(premises.survey());
    }
  }

  private Premises premises(KeptRow row) {
    Zone zone = row.zone();
    return new Premises(
        row.town(),
        row.period(Field.SURVEY),
        once(row.text(Field.PREMISES_ID)),
        zone == null ? Zone.ALL : zone,
        row.status(),
        new Premises.Address(
            once(row.text(Field.STREET)),
            once(row.text(Field.SIDE)),
            once(row.text(Field.NUMBER)),
            row.number(Field.POSITION)),
        row.activity(),
        once(row.text(Field.NAME)),
        row.number(Field.FLOOR_AREA_M2),
        row.number(Field.FRONTAGE_M),
        row.period(Field.VACANT_SINCE),
        point(row),
        rows++);
  }

  private static MapPoint point(KeptRow row) {
    BigDecimal[] degrees = row.point();
    return degrees == null
        ? null
        : MapPoint.degrees(degrees[1].doubleValue(), degrees[0].doubleValue());
  }

  private String once(String text) {
    return text == null ? null : texts.computeIfAbsent(text, same -> same);
  }

  /** Whether premises were read one by one at all. */
  boolean isRead() {
    return this != NONE;
  }

  /** The premises of a town by survey, in order; none where it has no inventory. */
  SortedMap<Period, List<Premises>> of(Town town) {
    return Collections.unmodifiableSortedMap(
        lists.getOrDefault(town, Collections.emptySortedMap()));
  }

  /** Whether every file of a survey says that it leaves no premises out. */
  boolean isExhaustive(Town town, Period survey) {
    return !partial.getOrDefault(town, Set.of()).contains(survey);
  }
}
