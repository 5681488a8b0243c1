package vitrine.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrine.model.TableKind;

/**
 * How rows of one file become rows of a canonical table: immutable, and the same for any parser. It
 * is compiled from the file's header and, where there is one, its descriptor.
 *
 * @param table the table
 * @param rules how each field is made; fields that are not there are not known in this file
 * @param keep the rows that count at all; null for all
 * @param drop the rows that do not; null for none
 * @param others the columns that no field comes from, by index
 * @param constraints what the schema asks of the rows
 * @param width how many cells a whole record has
 */
record Mapping(
    TableKind table,
    Map<Field, FieldRule> rules,
    Condition keep,
    Condition drop,
    Map<Integer, FieldRule.CellSource> others,
    Constraints constraints,
    int width) {

  Mapping {
    rules = rules.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(rules));
    // In the order of the columns: where two have one header, the last says what it means.
    others = Collections.unmodifiableMap(new TreeMap<>(others));
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
    List<Integer> unnamed = new ArrayList<>();
    others.forEach(
        (column, source) -> {
          if (source.header().isEmpty()) {
            unnamed.add(column);
          }
        });
    return unnamed;
  }

  /** The header of a column, as fields or other columns know it. */
  String header(int column) {
    return Stream.concat(
            rules.values().stream().flatMap(FieldRule::sources), others.values().stream())
        .filter(source -> source.index() == column)
        .map(FieldRule.CellSource::header)
        .findFirst()
        .orElse("");
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
