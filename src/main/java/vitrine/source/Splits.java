package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.Town;
import vitrine.model.TownRegister;
import vitrine.model.TurnoverRecord;
import vitrine.model.Zone;
import vitrine.model.ZoneParts;
import vitrine.model.ZoneSplit;

/** Makes splits of the rows of all turnover tables; a doubtful split is left out whole. */
final class Splits {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

  /** The split of one town at one survey over one territory. */
  private record Key(Town town, Period survey, String scope) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byTown = town.compareTo(other.town);
      int bySurvey = byTown != 0 ? byTown : survey.compareTo(other.survey);
      return bySurvey != 0 ? bySurvey : scope.compareTo(other.scope);
    }
  }

  private final TownRegister register;
  private final Findings findings;
  private PercentOrFraction scale;

  Splits(TownRegister register, Findings findings) {
    this.register = register;
    this.findings = findings;
  }

  SortedMap<Town, SortedMap<Period, TurnoverRecord>> of(List<TurnoverRow> rows) {
    scale =
        PercentOrFraction.judge(
            rows.stream()
                .filter(row -> row.share() != null)
                .map(row -> new PercentOrFraction.Sample(row.share(), row.place()))
                .toList(),
            findings);
    SortedMap<Key, List<TurnoverRow>> byKey = new TreeMap<>();
    for (TurnoverRow row : rows) {
      Key key = new Key(register.town(row.town()), row.survey(), row.scope());
      byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
    }
    SortedMap<Key, TurnoverRecord> records = new TreeMap<>();
    byKey.forEach(
        (key, same) -> {
          TurnoverRecord record = record(same);
          if (record != null) {
            records.put(key, record);
          }
        });
    return oneScope(records, byKey);
  }

  /** How the shares are written; known once the splits are made. */
  PercentOrFraction scale() {
    return scale;
  }

  /**
   * Where a town has splits over several territories, that of most towns is taken: they compare.
   */
  private SortedMap<Town, SortedMap<Period, TurnoverRecord>> oneScope(
      SortedMap<Key, TurnoverRecord> records, SortedMap<Key, List<TurnoverRow>> rows) {
    Map<String, Long> towns =
        records.keySet().stream()
            .collect(Collectors.groupingBy(Key::scope, TreeMap::new, Collectors.counting()));
    SortedMap<Town, SortedMap<Period, TurnoverRecord>> taken = new TreeMap<>();
    SortedMap<Town, SortedMap<Period, Key>> takenKeys = new TreeMap<>();
    records.forEach(
        (key, record) -> {
          SortedMap<Period, Key> keys =
              takenKeys.computeIfAbsent(key.town(), unused -> new TreeMap<>());
          Key other = keys.get(key.survey());
          if (other == null || towns.get(key.scope()) > towns.get(other.scope())) {
            keys.put(key.survey(), key);
            taken.computeIfAbsent(key.town(), unused -> new TreeMap<>()).put(key.survey(), record);
          }
          if (other != null) {
            Key kept = keys.get(key.survey());
            Key left = kept.equals(key) ? other : key;
            findings.add(
                new Finding(
                    FindingCode.SCOPE_SEVERAL,
                    rows.get(left).get(0).place(),
                    left.scope(),
                    kept.scope()));
          }
        });
    return taken;
  }

  /** The split that rows of one town make; null where they are left out. */
  private TurnoverRecord record(List<TurnoverRow> rows) {
    Map<Zone, TurnoverRow> byZone = new EnumMap<>(Zone.class);
    Map<TurnoverRow, FindingCode> faults = new LinkedHashMap<>();
    List<TurnoverRow> again = new ArrayList<>();
    for (TurnoverRow row : rows) {
      TurnoverRow known = row.zone() == null ? null : byZone.putIfAbsent(row.zone(), row);
      if (row.zone() == null) {
        faults.put(row, FindingCode.ZONE_BEYOND_THREE);
      } else if (known != null && known.said().equals(row.said())) {
        again.add(row);
      } else if (known != null) {
        faults.put(row, FindingCode.ZONE_TWICE);
      }
    }
    again.forEach(row -> row.account().loses(row.place().line(), RowAccount.Fate.DUPLICATE));
    rows.removeAll(again);
    if (currencies(rows).contains(",")) {
      faults.put(rows.get(0), FindingCode.CURRENCY_SEVERAL);
    }
    if (!faults.isEmpty()) {
      return leaveOut(rows, faults);
    }
    return whole(rows, byZone);
  }

  private TurnoverRecord leaveOut(List<TurnoverRow> rows, Map<TurnoverRow, FindingCode> faults) {
    faults.forEach(
        (row, code) -> {
          boolean money = code == FindingCode.CURRENCY_SEVERAL;
          String found = money ? currencies(rows) : row.zoneWord();
          String expected = money ? "" : "periphery | centre | pericentral";
          findings.add(new Finding(code, row.place(), found, expected));
        });
    rows.forEach(row -> row.account().loses(row.place().line(), RowAccount.Fate.REFUSED));
    return null;
  }

  private TurnoverRecord whole(List<TurnoverRow> rows, Map<Zone, TurnoverRow> byZone) {
    boolean amounts = rows.stream().allMatch(row -> row.amount() != null);
    boolean shares = rows.stream().allMatch(row -> row.share() != null);
    if (byZone.size() < 3) {
      String missing =
          Zone.THREE.stream()
              .filter(zone -> !byZone.containsKey(zone))
              .map(Zone::id)
              .collect(Collectors.joining(", "));
      findings.add(new Finding(FindingCode.SPLIT_INCOMPLETE, rows.get(0).place(), missing, ""));
      return new TurnoverRecord(null, "zones-incomplete");
    }
    if (!amounts && !shares) {
      return new TurnoverRecord(null, "turnover-missing");
    }
    Map<Zone, BigDecimal> parts = new EnumMap<>(Zone.class);
    byZone.forEach(
        (zone, row) -> parts.put(zone, amounts ? row.amount() : scale.fraction(row.share())));
    ZoneSplit split =
        new ZoneSplit(
            new ZoneParts(parts),
            amounts,
            rows.get(0).scope(),
            universe(rows),
            currency(rows),
            floorAreas(byZone));
    return judged(rows, split);
  }

  private TurnoverRecord judged(List<TurnoverRow> rows, ZoneSplit split) {
    BigDecimal total = split.total();
    if (!split.amounts() && total.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
      findings.add(
          new Finding(
              FindingCode.SHARES_NOT_100,
              rows.get(0).place(),
              total.movePointRight(2).stripTrailingZeros().toPlainString() + " %",
              "100 % ± 1.5"));
      rows.forEach(row -> row.account().loses(row.place().line(), RowAccount.Fate.REFUSED));
      return null;
    }
    return total.signum() == 0
        ? new TurnoverRecord(null, "total-zero")
        : new TurnoverRecord(split, "");
  }

  /** What the rows say they cover, each wording once, sorted. */
  private static String universe(List<TurnoverRow> rows) {
    return rows.stream()
        .map(TurnoverRow::universe)
        .filter(universe -> !universe.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static String currency(List<TurnoverRow> rows) {
    String said = currencies(rows);
    return said.isEmpty() ? "EUR" : said;
  }

  /** The currencies that the rows name, sorted; none for most files, which mean euros. */
  private static String currencies(List<TurnoverRow> rows) {
    return rows.stream()
        .map(TurnoverRow::currency)
        .filter(currency -> !currency.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Map<Zone, BigDecimal> floorAreas(Map<Zone, TurnoverRow> byZone) {
    Map<Zone, BigDecimal> areas = new EnumMap<>(Zone.class);
    byZone.forEach(
        (zone, row) -> {
          if (row.floorArea() != null) {
            areas.put(zone, row.floorArea());
          }
        });
    return areas;
  }
}
