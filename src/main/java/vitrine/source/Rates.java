package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.model.Period;
import vitrine.model.PublishedRate;
import vitrine.model.Town;
import vitrine.model.TownRegister;
import vitrine.model.Zone;

/** Makes published rates of the rows of all vacancy tables. */
final class Rates {
  private record Key(Town town, Period survey, Zone zone) {
    // As of any record; theirs would be linked at the first call, and a short run waits for it.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && town.equals(key.town)
          && survey.equals(key.survey)
          && zone == key.zone;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * town.hashCode() + survey.hashCode()) + zone.hashCode();
    }
  }

  private final TownRegister register;
  private final Findings findings;
  private PercentOrFraction scale;

  Rates(TownRegister register, Findings findings) {
    this.register = register;
    this.findings = findings;
  }

  SortedMap<Town, SortedMap<Period, Map<Zone, PublishedRate>>> of(List<RateRow> rows) {
    List<PercentOrFraction.Sample> column =
        rows.stream()
            .filter(row -> row.rate() != null)
            .map(row -> new PercentOrFraction.Sample(row.rate(), row.place()))
            .toList();
    scale = PercentOrFraction.judge(column, findings);
    Map<Key, List<RateRow>> byKey = new HashMap<>();
    for (RateRow row : rows) {
      if (inRange(row)) {
        Key key = new Key(register.town(row.town()), row.survey(), row.zone());
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
      }
    }
    SortedMap<Town, SortedMap<Period, Map<Zone, PublishedRate>>> rates = new TreeMap<>();
    byKey.forEach(
        (key, same) -> {
          if (settle(same)) {
            rates
                .computeIfAbsent(key.town(), unused -> new TreeMap<>())
                .computeIfAbsent(key.survey(), unused -> new EnumMap<>(Zone.class))
                .put(key.zone(), rate(same.get(0)));
          }
        });
    return rates;
  }

  /** How the rates are written; known once they are made. */
  PercentOrFraction scale() {
    return scale;
  }

  private boolean inRange(RateRow row) {
    if (row.rate() == null || scale.fraction(row.rate()).compareTo(BigDecimal.ONE) <= 0) {
      return true;
    }
    refuse(row, FindingCode.RATE_OUT_OF_RANGE, "0 – 100 %");
    return false;
  }

  /** The same said twice counts once; two things said of one zone are both refused. */
  private boolean settle(List<RateRow> same) {
    RateRow first = same.get(0);
    if (same.stream().allMatch(first::saysAs)) {
      same.stream()
          .skip(1)
          .forEach(row -> row.account().loses(row.place().line(), RowAccount.Fate.DUPLICATE));
      return true;
    }
    same.forEach(row -> refuse(row, FindingCode.RATE_TWICE, ""));
    return false;
  }

  private void refuse(RateRow row, FindingCode code, String expected) {
    String found = row.rate() == null ? "" : row.rate().value().toPlainString();
    findings.add(new Finding(code, row.place(), found, expected));
    row.account().loses(row.place().line(), RowAccount.Fate.REFUSED);
  }

  private PublishedRate rate(RateRow row) {
    if (row.rate() == null) {
      return row.vacant() == null || row.premises() == null
          ? PublishedRate.ofRate(row.zone(), null, null)
          : PublishedRate.ofCounts(row.zone(), row.vacant(), row.premises());
    }
    BigDecimal rate = scale.fraction(row.rate());
    return row.vacant() != null && row.premises() != null
        ? new PublishedRate(row.zone(), rate, row.premises(), row.vacant())
        : PublishedRate.ofRate(row.zone(), rate, row.premises());
  }
}
