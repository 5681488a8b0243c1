package vitrine.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.model.TableKind;

/**
 * How rows of one file become rows of a canonical table: immutable, and the same for any parser. It
 * is compiled from the file's header and, where there is one, its descriptor.
 *
 * @param table the table
 * @param rules how each field is made; fields that are not there are not known in this file
 * @param keep the rows that count at all; null for all
 * @param drop the rows that do not; null for none
 * @param others the columns that no field comes from: their headers by index
 * @param constraints what the schema asks of the rows
 * @param width how many cells a whole record has
 */
record Mapping(
    TableKind table,
    Map<Field, FieldRule> rules,
    Condition keep,
    Condition drop,
    Map<Integer, String> others,
    Constraints constraints,
    int width) {

  Mapping {
    rules = rules.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(rules));
    others = Map.copyOf(others);
  }

  boolean has(Field field) {
    return rules.containsKey(field);
  }

  /** Whether anything may stand in a column: no field comes from it, or texts alone do. */
  boolean isFree(int column) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getKey().kind() != Field.Kind.TEXT)
        .noneMatch(rule -> rule.getValue().sources().anyMatch(source -> source.index() == column));
  }

  /** The columns that have no name and that no field comes from. */
  List<Integer> unnamed() {
    return others.entrySet().stream()
        .filter(other -> other.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The header of a column, as fields or other columns know it. */
  String header(int column) {
    return rules.values().stream()
        .flatMap(FieldRule::sources)
        .filter(source -> source.index() == column)
        .map(FieldRule.CellSource::header)
        .findFirst()
        .orElseGet(() -> others.getOrDefault(column, ""));
  }

  /** The fields of this file, in canonical order. */
  List<Field> fields() {
    return rules.keySet().stream().sorted().toList();
  }

  /** Whether the descriptor leaves the row out. */
  boolean filters(Row row) {
    return keep != null && !keep.holds(row) || drop != null && drop.holds(row);
  }
}
