package vitrine.source;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /** Where in the street: in no figure yet, but a date there is a lost number. */
  static final List<Field> PLACES = List.of(Field.NUMBER, Field.POSITION);

  private final Input input;
  private final Mapping mapping;
  private final Findings findings;
  private final NumberCells numbers;
  private final DateCells dates;
  private final boolean siret;
  private final IdWatch ids = new IdWatch();
  private final Cell cell = new Cell();
  private final KnownWords words;

  /** The fields of this row whose marks have been told: a cell is read more than once. */
  private final Set<Field> marked = EnumSet.noneOf(Field.class);

  /** The fields that are cells as they stand, by the place of their column. */
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

  private final PointZone point;

  private Row row;
  private boolean refused;
  private boolean told;
  private final Set<Field> emptied = EnumSet.noneOf(Field.class);

  MappedRow(Input input, Mapping mapping, Dialect dialect, ReadOptions options, Findings findings) {
    this(
        input,
        mapping,
        new NumberCells(mapping, dialect),
        new DateCells(options.dates(), dialect.dates()),
        new KnownWords(),
        findings);
  }

  private MappedRow(
      Input input,
      Mapping mapping,
      NumberCells numbers,
      DateCells dates,
      KnownWords words,
      Findings findings) {
    this.words = words;
    this.input = input;
    this.mapping = mapping;
    this.dates = dates;
    this.findings = findings;
    this.numbers = numbers;
    mapping
        .rules()
        .forEach(
            (field, rule) -> {
              if (rule.column() != null) {
                columns.put(field, rule.column().index());
              }
            });
    FieldRule id = mapping.rules().get(Field.PREMISES_ID);
    this.siret = id != null && id.column() != null && Siret.isHeader(id.column().header());
    FieldRule zone = mapping.rules().get(Field.ZONE);
    this.point =
        zone == null || zone.perimeter() == null ? null : new PointZone(zone.perimeter(), this);
  }

  /** The same file as another reader of it sees it, who has found nothing yet. */
  MappedRow fork(Findings itsFindings) {
    return new MappedRow(
        input, mapping, numbers.fork(), dates.fork(), new KnownWords(), itsFindings);
  }

  /** The same file with eyes that nobody listens to: what they find and gather is told nowhere. */
  MappedRow probe() {
    return new MappedRow(input, mapping, numbers.fork(), dates.fork(), words, new Findings());
  }

  /** Adds what another reader of the same file has gathered of its columns. */
  void addAll(MappedRow fork) {
    numbers.watch().addAll(fork.numbers.watch());
    dates.watch().addAll(fork.dates.watch());
    ids.addAll(fork.ids);
  }

  void point(Row next) {
    refused = false;
    told = false;
    emptied.clear();
    marked.clear();
    see(next);
  }

  /** Looks at the same row with other eyes: what was found in it so far stands. */
  void see(Row same) {
    row = same;
    if (point != null) {
      point.clear();
    }
  }

  /** Whether something was found that refuses the row. */
  boolean isRefused() {
    return refused;
  }

  /** Whether anything was found in the row so far. */
  boolean isTold() {
    return told;
  }

  /** Whether something was found that empties the cell. */
  boolean isEmptied(Field field) {
    return emptied.contains(field);
  }

  Mapping mapping() {
    return mapping;
  }

  DecimalWatch decimals() {
    return numbers.watch();
  }

  DateWatch dates() {
    return dates.watch();
  }

  IdWatch ids() {
    return ids;
  }

  /** The file as machines call it. */
  String file() {
    return input.name().label();
  }

  long line() {
    return row.line();
  }

  boolean has(Field field) {
    return mapping.has(field);
  }

  /** Reports what was found in a field. */
  void report(FindingCode code, Field field, String found, String expected) {
    reportColumn(code, column(field), found, expected);
    if (field != null && code.effect() == Effect.CELL) {
      emptied.add(field);
    }
  }

  /** Reports a word that is not known; which known ones are near is looked for where it is told. */
  void reportWord(FindingCode code, Field field, String word) {
    boolean told = findings.keeps(code, place(field));
    report(code, field, word, told ? suggestion(field, word) : "");
  }

  /** Reports what was found in a column, whether or not a field comes from it. */
  void reportColumn(FindingCode code, String column, String found, String expected) {
    Finding finding =
        new Finding(code, new Place(input.name(), row.line(), column), found, expected);
    if (code.effect() == Effect.FILE) {
      throw Refusal.input(finding);
    }
    findings.add(finding);
    told = true;
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
    Cell read = written(field);
    if (!read.isMissing() && ExcelMarks.isMark(read.text(), field.kind())) {
      tellMark(field, read.text());
      read.clear();
    }
    return read;
  }

  /** The cell as it is written, a spreadsheet's marks too; nothing is reported. */
  Cell written(Field field) {
    FieldRule rule = mapping.rules().get(field);
    if (rule == null) {
      cell.clear();
    } else if (rule.perimeter() != null) {
      // Found first: it reads other fields, and there is but one cell.
      String zone = point.zone();
      cell.word(zone);
    } else {
      rule.read(row, cell);
    }
    return cell;
  }

  /** A mark is no value: the cell is empty, or the row cannot be kept. */
  private void tellMark(Field field, String mark) {
    if (!marked.add(field)) {
      return;
    }
    boolean needed = field.isNeeded(mapping.table());
    boolean none = ExcelMarks.isNotAvailable(mark) && (field != Field.ZONE || !needed);
    FindingCode code =
        none
            ? FindingCode.EXCEL_NOT_AVAILABLE
            : needed ? FindingCode.EXCEL_MARK_REQUIRED : FindingCode.EXCEL_MARK;
    report(code, field, mark, "");
  }

  /** The text of a field; null when missing. */
  String text(Field field) {
    return cell(field).text();
  }

  /** What a field says, however it is spelled: two rows that say the same are the same. */
  String meaning(Field field) {
    Cell read = written(field);
    if (read.isMissing()) {
      return "";
    }
    String text = read.text();
    return switch (field.kind()) {
      case WORD -> Words.meaning(field, text);
      case NUMBER -> meaning(field, read);
      case PERIOD -> {
        Period period = dates.read(read, row.line());
        yield period == null ? text : period.text();
      }
      case TEXT -> code(field, text);
    };
  }

  private String code(Field field, String text) {
    return switch (field) {
      case TOWN_CODE -> Codes.town(text);
      case PREMISES_ID -> siret ? Siret.plain(text) : text;
      default -> text;
    };
  }

  private String meaning(Field field, Cell read) {
    NumberGrammar.Parsed parsed = numbers.number(field, read, row.line());
    if (parsed != null) {
      return parsed.value().stripTrailingZeros().toPlainString();
    }
    QuantityGrammar.Band band = numbers.band(field, read, row.line());
    return band == null ? read.text() : band.meaning();
  }

  /** The code of the town without what stands around it; null when missing or reported. */
  String townCode() {
    String code = text(Field.TOWN_CODE);
    if (code != null && Codes.isDestroyed(code)) {
      report(FindingCode.TOWN_CODE_DESTROYED, Field.TOWN_CODE, code, "01004");
      return null;
    }
    return code;
  }

  /** The identifier of a premises; null when missing or, reported, destroyed. */
  String id() {
    Cell read = cell(Field.PREMISES_ID);
    String id = read.text();
    if (id == null) {
      return null;
    }
    if (Codes.isDestroyed(id)) {
      report(FindingCode.ID_DESTROYED, Field.PREMISES_ID, id, "");
      return null;
    }
    if (siret) {
      return siret(id);
    }
    if (Codes.isLong(id)) {
      ids.see(column(Field.PREMISES_ID), id, row.line());
    }
    return id;
  }

  /** Whether the identifiers are numbers of establishments. */
  boolean hasSiret() {
    return siret;
  }

  private String siret(String id) {
    String plain = Siret.plain(id);
    if (!Siret.isRight(plain)) {
      report(FindingCode.SIRET_FAULTY, Field.PREMISES_ID, id, Siret.expected(plain));
    }
    return plain;
  }

  /**
   * Tells what a spreadsheet has done to cells that no figure hangs on, so that nobody else reads
   * them: its marks, and where it has made a date of a house number or a place in the street.
   */
  void checkPlaces() {
    columns.forEach(
        (field, index) -> {
          if (row.cell(index).startsWith("#")) {
            text(field);
          }
        });
    PLACES.forEach(this::checkTurned);
  }

  /** Tells where a spreadsheet has made a date of a field. */
  void checkTurned(Field field) {
    String text = mapping.has(field) ? text(field) : null;
    if (text != null) {
      tellTurned(field, text);
    }
  }

  /** Whether a spreadsheet has made a date of the cell, which is told. */
  private boolean tellTurned(Field field, String text) {
    String typed = ExcelMarks.typed(text);
    if (typed != null) {
      report(FindingCode.TURNED_DATE, field, text, typed);
    }
    return typed != null;
  }

  /** Whether the cell of a field, where there is one, can be read; nothing is reported. */
  boolean reads(Field field) {
    Cell read = written(field);
    if (read.isMissing()) {
      return true;
    }
    String text = read.text();
    return switch (field.kind()) {
      case WORD ->
          field == Field.STATUS
              ? status(text) != null
              : Words.canonical(field).contains(Words.meaning(field, text));
      case NUMBER -> numbers.reads(field, read);
      case PERIOD -> dates.reads(read);
      case TEXT -> true;
    };
  }

  /** The cell of any column as it stands in the file. */
  String raw(int column) {
    return row.cell(column);
  }

  /** The text of any column as conditions see it; empty when missing or a spreadsheet's mark. */
  String other(int column) {
    String text = Condition.text(row.cell(column));
    return ExcelMarks.isMark(text, Field.Kind.TEXT) ? "" : text;
  }

  /** The text of a column that no field comes from, by its type; empty when missing. */
  String otherText(FieldRule.CellSource column) {
    String text = column.text(row);
    return text == null || ExcelMarks.isMark(text, Field.Kind.TEXT) ? "" : text;
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
    NumberGrammar.Parsed parsed = numbers.number(field, read, row.line());
    if (parsed == null) {
      tellNoNumber(field, unreadable, read.text());
      return null;
    }
    return parsed.times(mapping.rules().get(field).scale());
  }

  private void tellNoNumber(Field field, FindingCode unreadable, String text) {
    boolean told = unreadable == FindingCode.NUMBER_UNREADABLE && tellTurned(field, text);
    if (!told) {
      report(unreadable, field, text, field.unit().expected());
    }
  }

  /** A number of the row's point; null when missing or unreadable, which is not told here. */
  BigDecimal coordinate(Field field) {
    Cell read = cell(field);
    NumberGrammar.Parsed parsed = read.isMissing() ? null : numbers.number(field, read, row.line());
    return parsed == null ? null : parsed.times(mapping.rules().get(field).scale()).value();
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
  NumberGrammar.Parsed otherNumber(FieldRule.CellSource column) {
    String text = column.text(row);
    if (text != null && ExcelMarks.isMark(text, Field.Kind.TEXT)) {
      boolean none = ExcelMarks.isNotAvailable(text);
      FindingCode code = none ? FindingCode.EXCEL_NOT_AVAILABLE : FindingCode.EXCEL_MARK;
      reportColumn(code, column.header(), text, "");
      return null;
    }
    return text == null ? null : numbers.other(column, text, row.line());
  }

  /** The decimal mark of a column; 0 where not known. */
  char mark(int column) {
    return numbers.mark(column);
  }

  /** The decimal mark under which numbers of a column are read; 0 where not known. */
  char mark(FieldRule.CellSource source) {
    return numbers.mark(source);
  }

  /** Whether the descriptor leaves the row out. */
  boolean isFiltered() {
    return mapping.filters(row);
  }

  /** An area or a length, perhaps a band; null when missing or reported. */
  Quantity quantity(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return null;
    }
    NumberGrammar.Parsed number = numbers.number(field, read, row.line());
    return number == null ? bandOf(field, read) : exact(field, read, number);
  }

  private Quantity exact(Field field, Cell read, NumberGrammar.Parsed number) {
    BigDecimal value = number.times(mapping.rules().get(field).scale()).value();
    if (value.signum() < 0) {
      report(FindingCode.NUMBER_NEGATIVE, field, read.text(), ">= 0");
      return null;
    }
    Quantity quantity = Quantity.of(value);
    if (quantity == null) {
      report(FindingCode.NUMBER_UNREADABLE, field, read.text(), "< 1000000000");
    }
    return quantity;
  }

  private Quantity bandOf(Field field, Cell read) {
    String text = read.text();
    QuantityGrammar.Band band = numbers.band(field, read, row.line());
    Quantity quantity = band == null ? null : band.quantity(mapping.rules().get(field).scale());
    if (quantity == null) {
      tellNoNumber(field, FindingCode.NUMBER_UNREADABLE, text);
    }
    return quantity;
  }

  /** A date; {@link Period#NONE} when missing or, reported, unreadable. */
  Period period(Field field) {
    Cell read = cell(field);
    if (read.isMissing()) {
      return Period.NONE;
    }
    Period period = dates.read(read, row.line());
    if (period == null) {
      report(dates.fault(read), field, read.text(), dates.expected(read));
      return Period.NONE;
    }
    return period;
  }

  /** A zone word; null when missing or reported under that code. */
  Zone zone(Field field, FindingCode unknown) {
    if (point != null) {
      point.tell();
    }
    String word = text(field);
    if (word == null) {
      return null;
    }
    Zone zone = words.zone(word);
    if (zone == null) {
      reportWord(unknown, field, word);
    }
    return zone;
  }

  /** The status that a word means, or null. */
  Status status(String word) {
    return words.status(word);
  }

  /** What a cell says is traded; null when missing. */
  Activity activity(Field field) {
    String word = text(field);
    return word == null ? null : words.activity(word);
  }

  /** An operator word; null when missing or reported. */
  Operator operator(Field field) {
    String word = text(field);
    if (word == null) {
      return null;
    }
    Operator operator = words.operator(word);
    if (operator == null) {
      reportWord(FindingCode.UNKNOWN_WORD, field, word);
    }
    return operator;
  }

  /** The nearest known words, or all canonical ones. */
  static String suggestion(Field field, String word) {
    boolean negated = Folding.words(word).matches("(non|not|pas|plus|nicht|kein|no) .*");
    List<String> near = negated ? List.of() : Nearest.to(word, Words.known(field));
    return String.join(" | ", near.isEmpty() ? Words.canonical(field) : near);
  }
}
