package vitrine.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one canonical field is made from a row (SPEC §2, the descriptor): a constant, or the first
 * rule that matches, or a column; then the values.
 *
 * @param constant the text that every row has; null for none
 * @param cases the rules in order
 * @param column where the cell comes from when no rule matches; null for none
 * @param values what texts of the column mean, null meaning missing; null where there are no values
 * @param otherwise the word when nothing matches, or for a text that {@code values} does not name
 * @param hasOtherwise whether there is such a word; it can be null, which is missing
 * @param scale what numbers are multiplied by; null for nothing
 * @param perimeter the polygons whose zone the row's point takes; null for none
 */
record FieldRule(
    String constant,
    List<Case> cases,
    CellSource column,
    Map<String, String> values,
    String otherwise,
    boolean hasOtherwise,
    BigDecimal scale,
    Perimeter perimeter) {

  FieldRule {
    cases = List.copyOf(cases);
    values = values == null ? null : new LinkedHashMap<>(values);
  }

  /** One rule: a condition and either a word or a column. */
  record Case(Condition when, String then, CellSource source) {}

  /**
   * A cell of the row, or a part of it.
   *
   * @param index the column's index
   * @param header the column's name, for messages
   * @param split what parts are split at, literally; null for the whole cell
   * @param part which part, from 1
   */
  record CellSource(int index, String header, String split, int part, ColumnType type) {
    String text(Row row) {
      String cell = Condition.text(row.cell(index));
      if (split != null) {
        cell = part(cell);
      }
      return type.read(cell);
    }

    private String part(String cell) {
      int from = 0;
      for (int i = 1; i < part; i++) {
        int at = cell.indexOf(split, from);
        if (at < 0) {
          return "";
        }
        from = at + split.length();
      }
      int end = cell.indexOf(split, from);
      return (end < 0 ? cell.substring(from) : cell.substring(from, end)).strip();
    }
  }

  /** Whether the field is a column and nothing is done with it but to multiply it. */
  boolean isColumn() {
    return constant == null && cases.isEmpty() && column != null && values == null;
  }

  /** Every column that is looked at to make the field. */
  Set<Integer> columns() {
    Set<Integer> columns = new LinkedHashSet<>();
    sources().forEach(source -> columns.add(source.index()));
    for (Case rule : cases) {
      columns.addAll(rule.when().columns());
    }
    return columns;
  }

  /** Every column that the field may come from. */
  Stream<CellSource> sources() {
    return Stream.concat(Stream.ofNullable(column), cases.stream().map(Case::source))
        .filter(Objects::nonNull);
  }

  /** A plain column. */
  static FieldRule column(CellSource source) {
    return new FieldRule(null, List.of(), source, null, null, false, null, null);
  }

  /** The zone of the polygon that holds the row's point. */
  static FieldRule perimeter(Perimeter perimeter) {
    return new FieldRule(null, List.of(), null, null, null, false, null, perimeter);
  }

  /** The cell of a row, which is written into the given one. */
  void read(Row row, Cell cell) {
    cell.clear();
    if (constant != null) {
      cell.word(constant);
      return;
    }
    for (Case rule : cases) {
      if (rule.when().holds(row)) {
        if (rule.source() == null) {
          cell.word(rule.then());
        } else {
          read(row, rule.source(), cell);
        }
        return;
      }
    }
    if (column != null) {
      read(row, column, cell);
    } else if (hasOtherwise) {
      cell.word(otherwise);
    }
  }

  private void read(Row row, CellSource source, Cell cell) {
    String text = source.text(row);
    cell.from(source, text);
    if (text == null || values == null) {
      return;
    }
    String typed = source.type().typed(text);
    if (values.containsKey(text)) {
      cell.word(values.get(text));
    } else if (values.containsKey(typed)) {
      cell.word(values.get(typed));
    } else if (hasOtherwise) {
      cell.word(otherwise);
    }
  }
}
