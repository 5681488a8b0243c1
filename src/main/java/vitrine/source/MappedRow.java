package vitrine.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vitrine.diagnostic.Effect;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Nearest;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;
import vitrine.model.Activity;
import vitrine.model.Folding;
import vitrine.model.Operator;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.tally.Quantity;

/**
 * A row seen through its mapping: typed cells by field. A cell that cannot be read is reported, and
 * the finding's effect alone decides whether the cell is emptied, the row refused or the file.
 */
final class MappedRow {
  /** Dates repeat: this many are remembered. */
  private static final int DATES_REMEMBERED = 20_000;

  /** Words of statuses, zones, operators, activities: more spellings than most files have. */
  private static final int WORDS_REMEMBERED = 2_000;

  private final Input input;
  private final Mapping mapping;
  private final PeriodGrammar.Order order;
  private final Findings findings;
  private final DecimalWatch decimals = new DecimalWatch();
  private final Cell cell = new Cell();
  private final char[] marks;
  private final Map<String, Period> dates = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Zone> zones = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();
  private final Map<String, Activity> activities = new HashMap<>();
  private final Map<Integer, DateFormat> formats = new HashMap<>();

  private Row row;
  private boolean refused;

  MappedRow(Input input, Mapping mapping, Dialect dialect, ReadOptions options, Findings findings) {
    this.input = input;
    this.mapping = mapping;
    this.order = options.monthFirst() ? PeriodGrammar.Order.MDY : PeriodGrammar.Order.DMY;
    this.findings = findings;
    this.marks = new char[mapping.width()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = dialect.decimal(i);
    }
    dialect
        .decimals()
        .forEach((column, mark) -> decimals.decided(column, mapping.header(column), mark));
  }

  void point(Row next) {
    row = next;
    refused = false;
  }

  /** Whether something was found that refuses the row. */
  boolean isRefused() {
    return refused;
  }

  Mapping mapping() {
    return mapping;
  }

  DecimalWatch decimals() {
    return decimals;
  }

  long line() {
    return row.line();
  }

  boolean has(Field field) {
    return mapping.has(field);
  }

  /** Reports what was found in a field. */
  void report(FindingCode code, Field field, String found, String expected) {
    report(code, column(field), found, expected);
  }

  private void report(FindingCode code, String column, String found, String expected) {
    Finding finding =
        new Finding(code, new Place(input.name(), row.line(), column), found, expected);
    if (code.effect() == Effect.FILE) {
      throw Refusal.input(finding);
    }
    findings.add(finding);
    refused |= code.effect() == Effect.ROW;
  }

  /** The place of a field in this row. */
  Place place(Field field) {
    return new Place(input.name(), row.line(), column(field));
  }

  private String column(Field field) {
    FieldRule rule = field == null ? null : mapping.rules().get(field);
    return rule == null || rule.column() == null
        ? field == null ? "" : field.id()
        : rule.column().header();
  }

  private Cell cell(Field field) {
    FieldRule rule = mapping.rules().get(field);
    if (rule == null) {
      cell.clear();
    } else {
      rule.read(row, cell);
    }
    return cell;
  }

  /** The text of a field; null when missing. */
  String text(Field field) {
    return cell(field).text();
  }

  /** What a field says, however it is spelled: two rows that say the same are the same. */
  String meaning(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return "";
    }
    String text = read.text();
    return switch (field.kind()) {
      case WORD -> Words.meaning(field, text);
      case NUMBER -> {
        NumberGrammar.Parsed parsed = parse(read);
        yield parsed == null ? text : parsed.value().stripTrailingZeros().toPlainString();
      }
      case PERIOD -> {
        Period period = date(read);
        yield period == null ? text : period.text();
      }
      case TEXT -> text;
    };
  }

  /** Whether the cell of a field, where there is one, can be read; nothing is reported. */
  boolean reads(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return true;
    }
    String text = read.text();
    return switch (field.kind()) {
      case WORD ->
          field == Field.STATUS
              ? status(text) != null
              : Words.canonical(field).contains(Words.meaning(field, text));
      case NUMBER -> readsNumber(read);
      case PERIOD -> date(read) != null;
      case TEXT -> true;
    };
  }

  private boolean readsNumber(Cell read) {
    char mark = read.source() == null ? '.' : mark(read.source());
    return QuantityGrammar.isBand(read.text())
        ? QuantityGrammar.band(read.text(), mark) != null
        : NumberGrammar.parse(read.text(), mark) != null;
  }

  /** The text of a column that no field comes from; empty when missing. */
  String other(int column) {
    return Condition.text(row.cell(column));
  }

  /** A number; null when missing or, reported under that code, unreadable. */
  BigDecimal number(Field field, FindingCode unreadable) {
    NumberGrammar.Parsed parsed = parsed(field, unreadable);
    return parsed == null ? null : parsed.value();
  }

  /** A number with what stood around it; null when missing or, reported, unreadable. */
  NumberGrammar.Parsed parsed(Field field, FindingCode unreadable) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return null;
    }
    NumberGrammar.Parsed parsed = parse(read);
    if (parsed == null) {
      report(unreadable, field, read.text(), "1234.5 | 1 234,5");
      return null;
    }
    BigDecimal scale = mapping.rules().get(field).scale();
    return scale == null
        ? parsed
        : new NumberGrammar.Parsed(
            parsed.value().multiply(scale), parsed.percent(), parsed.evidence());
  }

  /** A number that cannot be below zero; null when missing or reported. */
  BigDecimal amount(Field field, FindingCode unreadable, FindingCode negative) {
    BigDecimal value = number(field, unreadable);
    if (value != null && value.signum() < 0) {
      report(negative, field, cell(field).text(), ">= 0");
      return null;
    }
    return value;
  }

  /** A whole number that cannot be below zero; null when missing or reported under that code. */
  Long count(Field field, FindingCode unreadable) {
    BigDecimal value = amount(field, unreadable, unreadable);
    if (value == null) {
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException broken) {
      report(unreadable, field, cell(field).text(), "0, 1, 2, …");
      return null;
    }
  }

  /** The number in a column that no field comes from; null where it is none. */
  NumberGrammar.Parsed otherNumber(int column, String header) {
    String text = other(column);
    NumberGrammar.Parsed parsed = NumberGrammar.parse(text, marks[column]);
    if (parsed != null && marks[column] == 0) {
      FieldRule.CellSource source =
          new FieldRule.CellSource(column, header, null, 1, ColumnType.PLAIN);
      decimals.see(source, parsed.evidence(), text, row.line());
    }
    return parsed;
  }

  private NumberGrammar.Parsed parse(Cell read) {
    FieldRule.CellSource source = read.source();
    if (source == null) {
      return NumberGrammar.parse(read.text(), '.');
    }
    ColumnType type = source.type();
    char mark = mark(source);
    NumberGrammar.Parsed parsed = NumberGrammar.parse(type.number(read.text()), mark);
    if (parsed != null && type.type().equals("integer") && !isWhole(parsed.value())) {
      return null;
    }
    if (parsed != null && mark == 0) {
      decimals.see(source, parsed.evidence(), read.text(), row.line());
    }
    return parsed;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** The decimal mark of a column; 0 where not known. */
  char mark(int column) {
    return column < marks.length ? marks[column] : 0;
  }

  /** The schema's mark comes before the dialect's; a schema's number without one has a dot. */
  private char mark(FieldRule.CellSource source) {
    ColumnType type = source.type();
    if (type.decimal() != 0) {
      return type.decimal();
    }
    return type.type().equals("number") || type.type().equals("integer")
        ? '.'
        : marks[source.index()];
  }

  /** An area or a length, perhaps a band; null when missing or reported. */
  Quantity quantity(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return null;
    }
    if (QuantityGrammar.isBand(read.text())) {
      Quantity band =
          QuantityGrammar.band(read.text(), read.source() == null ? '.' : mark(read.source()));
      if (band == null) {
        report(FindingCode.NUMBER_UNREADABLE, field, read.text(), "250 | <300 | 300-1000 | >1000");
      }
      return band;
    }
    BigDecimal value = amount(field, FindingCode.NUMBER_UNREADABLE, FindingCode.NUMBER_NEGATIVE);
    Quantity quantity = value == null ? null : Quantity.of(value);
    if (value != null && quantity == null) {
      report(FindingCode.NUMBER_UNREADABLE, field, cell(field).text(), "< 1000000000");
    }
    return quantity;
  }

  /** A date; {@link Period#NONE} when missing or, reported, unreadable. */
  Period period(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return Period.NONE;
    }
    Period period = date(read);
    if (period == null) {
      report(FindingCode.DATE_UNREADABLE, field, read.text(), expectedDate(read));
      return Period.NONE;
    }
    return period;
  }

  private Period date(Cell read) {
    String text = read.text();
    if (read.source() != null && !read.source().type().format().isEmpty()) {
      return formats
          .computeIfAbsent(
              read.source().index(), unused -> DateFormat.of(read.source().type().format()))
          .parse(text);
    }
    Period known = dates.get(text);
    if (known == null) {
      known = PeriodGrammar.parse(text, order);
      if (known != null && dates.size() < DATES_REMEMBERED) {
        dates.put(text, known);
      }
    }
    return known;
  }

  private static String expectedDate(Cell read) {
    return read.source() != null && !read.source().type().format().isEmpty()
        ? read.source().type().format()
        : "2024 | 2024-03 | 2024-Q1 | 2024-03-15 | 15/03/2024";
  }

  /** A zone word; null when missing or reported under that code. */
  Zone zone(Field field, FindingCode unknown) {
    String word = text(field);
    if (word == null) {
      return null;
    }
    Zone zone = remembered(zones, word, Words::zone);
    if (zone == null) {
      report(unknown, field, word, suggestion(field, word));
    }
    return zone;
  }

  /** The status that a word means, or null. */
  Status status(String word) {
    return remembered(statuses, word, Words::status);
  }

  /** What a cell says is traded; null when missing. */
  Activity activity(Field field) {
    String word = text(field);
    return word == null ? null : remembered(activities, word, Activity::of);
  }

  /** An operator word; null when missing or reported. */
  Operator operator(Field field) {
    String word = text(field);
    if (word == null) {
      return null;
    }
    Operator operator = remembered(operators, word, Words::operator);
    if (operator == null) {
      report(FindingCode.UNKNOWN_WORD, field, word, suggestion(field, word));
    }
    return operator;
  }

  /** Words repeat millions of times: each is understood once. */
  private static <T> T remembered(Map<String, T> known, String word, Function<String, T> meaning) {
    T remembered = known.get(word);
    if (remembered == null) {
      remembered = meaning.apply(word);
      if (remembered != null && known.size() < WORDS_REMEMBERED) {
        known.put(word, remembered);
      }
    }
    return remembered;
  }

  /** The nearest known words, or all canonical ones. */
  static String suggestion(Field field, String word) {
    boolean negated = Folding.words(word).matches("(non|not|pas|plus|nicht|kein|no) .*");
    List<String> near = negated ? List.of() : Nearest.to(word, Words.known(field));
    return String.join(" | ", near.isEmpty() ? Words.canonical(field) : near);
  }
}
