package vitrine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vitrine.diagnostic.FindingCode;
import vitrine.model.Folding;
import vitrine.model.TownFacts;
import vitrine.model.TownRef;
import vitrine.model.Zone;

/** The readers of the three tables that have a few rows a town and are kept whole. */
final class SmallTables {
  /** Words by which a published rate is said to be the whole town's. */
  private static final List<String> WHOLE =
      List.of("all", "ensemble", "total", "toutes", "gesamt", "commune");

  private SmallTables() {}

  /** Published vacancy rates. */
  static final class Vacancy implements TableReader {
    final List<RateRow> rows = new ArrayList<>();
    private final RowAccount account;

    Vacancy(RowAccount account) {
      this.account = account;
    }

    @Override
    public void read(MappedRow row, TownRef town) {
      Zone zone = zone(row);
      NumberGrammar.Parsed rate = row.parsed(Field.VACANCY_RATE, FindingCode.REQUIRED_UNREADABLE);
      Long vacant = row.count(Field.VACANT_COUNT, FindingCode.REQUIRED_UNREADABLE);
      Long premises = row.count(Field.PREMISES_COUNT, FindingCode.REQUIRED_UNREADABLE);
      if (rate != null && rate.value().signum() < 0) {
        row.report(
            FindingCode.RATE_OUT_OF_RANGE,
            Field.VACANCY_RATE,
            row.text(Field.VACANCY_RATE),
            "0 – 100 %");
      }
      if (vacant != null && premises != null && vacant > premises) {
        row.report(
            FindingCode.VACANT_OVER_PREMISES,
            Field.VACANT_COUNT,
            vacant.toString(),
            "<= " + premises);
      }
      if (rate == null && (vacant == null || premises == null) && !row.isRefused()) {
        Field field = row.has(Field.VACANCY_RATE) ? Field.VACANCY_RATE : Field.VACANT_COUNT;
        row.report(FindingCode.FIGURE_MISSING, field, "", "");
      }
      if (!row.isRefused()) {
        rows.add(
            new RateRow(
                account,
                row.place(Field.VACANCY_RATE),
                town,
                row.period(Field.YEAR),
                zone,
                rate,
                vacant,
                premises));
      }
    }

    /** The zone of a published rate: that of the centre where it says none. */
    static Zone zone(MappedRow row) {
      String word = row.text(Field.ZONE);
      if (word == null) {
        return Zone.CENTRE;
      }
      if (WHOLE.contains(Folding.fold(word))) {
        return Zone.ALL;
      }
      return row.zone(Field.ZONE, FindingCode.REQUIRED_UNREADABLE);
    }
  }

  /** Turnover by zone. */
  static final class Turnover implements TableReader {
    final List<TurnoverRow> rows = new ArrayList<>();
    private final RowAccount account;

    Turnover(RowAccount account) {
      this.account = account;
    }

    @Override
    public void read(MappedRow row, TownRef town) {
      String word = Objects.requireNonNullElse(row.text(Field.ZONE), "");
      BigDecimal amount =
          row.amount(
              Field.TURNOVER_AMOUNT,
              FindingCode.REQUIRED_UNREADABLE,
              FindingCode.REQUIRED_UNREADABLE);
      NumberGrammar.Parsed share = row.parsed(Field.SHARE, FindingCode.REQUIRED_UNREADABLE);
      if (share != null && share.value().signum() < 0) {
        row.report(FindingCode.REQUIRED_UNREADABLE, Field.SHARE, row.text(Field.SHARE), ">= 0");
      }
      if (amount == null && share == null && !row.isRefused()) {
        Field field = row.has(Field.TURNOVER_AMOUNT) ? Field.TURNOVER_AMOUNT : Field.SHARE;
        row.report(FindingCode.FIGURE_MISSING, field, "", "");
      }
      String scope = scope(row, Field.SCOPE);
      BigDecimal floorArea =
          row.amount(
              Field.FLOOR_AREA_M2, FindingCode.NUMBER_UNREADABLE, FindingCode.NUMBER_NEGATIVE);
      if (row.isRefused()) {
        return;
      }
      rows.add(
          new TurnoverRow(
              account,
              row.place(Field.ZONE),
              town,
              row.period(Field.YEAR),
              Words.zone(word),
              word,
              amount,
              share,
              scope,
              Objects.requireNonNullElse(row.text(Field.UNIVERSE), ""),
              Objects.requireNonNullElse(row.text(Field.CURRENCY), "").toUpperCase(Locale.ROOT),
              floorArea));
    }
  }

  /** Facts of towns; every further column that reads as a number can be ranked by. */
  static final class Towns implements TableReader {
    final List<TownRow> rows = new ArrayList<>();
    private final RowAccount account;

    Towns(RowAccount account) {
      this.account = account;
    }

    @Override
    public void read(MappedRow row, TownRef town) {
      BigDecimal population = optional(row, Field.POPULATION);
      BigDecimal purchasingPower = optional(row, Field.PURCHASING_POWER);
      Map<String, BigDecimal> numbers = numbers(row);
      putIfKnown(numbers, Field.POPULATION, population);
      putIfKnown(numbers, Field.PURCHASING_POWER, purchasingPower);
      TownFacts facts =
          new TownFacts(
              Objects.requireNonNullElse(row.text(Field.COUNTRY), "").toUpperCase(Locale.ROOT),
              population,
              scope(row, Field.POPULATION_SCOPE),
              purchasingPower,
              programmes(row.text(Field.PROGRAMME)),
              texts(row),
              numbers);
      if (!row.isRefused()) {
        String name = Objects.requireNonNullElse(row.text(Field.TOWN), "");
        rows.add(new TownRow(account, row.place(Field.TOWN_CODE), town, name, facts));
      }
    }

    private static void putIfKnown(
        Map<String, BigDecimal> numbers, Field field, BigDecimal number) {
      if (number != null) {
        numbers.put(field.id(), number);
      }
    }

    private static BigDecimal optional(MappedRow row, Field field) {
      return row.amount(field, FindingCode.NUMBER_UNREADABLE, FindingCode.NUMBER_NEGATIVE);
    }

    private static List<String> programmes(String cell) {
      return cell == null
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static Map<String, String> texts(MappedRow row) {
      Map<String, String> texts = new HashMap<>();
      for (FieldRule.CellSource column : row.mapping().others().values()) {
        texts.put(column.header(), row.otherText(column));
      }
      return texts;
    }

    private static Map<String, BigDecimal> numbers(MappedRow row) {
      Map<String, BigDecimal> numbers = new HashMap<>();
      for (FieldRule.CellSource column : row.mapping().others().values()) {
        NumberGrammar.Parsed parsed = row.otherNumber(column);
        if (parsed != null) {
          numbers.put(column.header(), parsed.fraction());
        }
      }
      return numbers;
    }
  }

  private static String scope(MappedRow row, Field field) {
    String word = row.text(field);
    if (word == null) {
      return "";
    }
    String scope = Words.scope(word);
    if (scope == null) {
      row.reportWord(FindingCode.UNKNOWN_WORD, field, word);
      return "";
    }
    return scope;
  }
}
