package vitrine.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonArray;
import vitrine.json.JsonValue.JsonObject;
import vitrine.model.TableKind;

/**
 * What a resource's Table Schema asks of its file: constraints of its fields, keys, and how far
 * fields and columns must be the same.
 */
final class SchemaChecks {
  private static final List<String> MATCHES =
      List.of("exact", "equal", "subset", "superset", "partial");

  /** A field of the schema. */
  private record Asked(List<Constraint> constraints, boolean required, boolean unique) {}

  private final Descriptor descriptor;
  private final SchemaTypes types;
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final List<String> primary;
  private final List<List<String>> uniqueKeys = new ArrayList<>();
  private final String match;

  SchemaChecks(Descriptor descriptor, JsonObject resource, SchemaTypes types) throws JsonFault {
    this.descriptor = descriptor;
    this.types = types;
    JsonObject schema = resource.part("schema");
    if (schema.has("fields")) {
      for (JsonValue field : schema.get("fields").array().items()) {
        ask(field.object());
      }
    }
    primary = schema.has("primaryKey") ? key(schema.get("primaryKey")) : List.of();
    if (schema.has("uniqueKeys")) {
      for (JsonValue key : schema.get("uniqueKeys").array().items()) {
        uniqueKeys.add(key(key));
      }
    }
    match = match(schema);
  }

  private void ask(JsonObject field) throws JsonFault {
    String name = field.require("name").text();
    JsonObject constraints = field.part("constraints");
    List<Constraint> read = new ConstraintReader(descriptor, types.of(name)).read(constraints);
    asked.put(name, new Asked(read, is(constraints, "required"), is(constraints, "unique")));
  }

  private static boolean is(JsonObject constraints, String name) throws JsonFault {
    return constraints.has(name) && constraints.get(name).truth();
  }

  /** A key of one field or several, each of which the schema must have. */
  private List<String> key(JsonValue value) throws JsonFault {
    List<JsonValue> items = value instanceof JsonArray several ? several.items() : List.of(value);
    List<String> key = new ArrayList<>();
    for (JsonValue item : items) {
      if (!asked.containsKey(item.text())) {
        throw item.fault(item.text(), asked.keySet().toArray(String[]::new));
      }
      key.add(item.text());
    }
    return key;
  }

  /** Version 2 has a word; its published profile has a list of one. */
  private static String match(JsonObject schema) throws JsonFault {
    JsonValue value = schema.get("fieldsMatch");
    if (value == null) {
      return "";
    }
    boolean listed = value instanceof JsonArray list && list.items().size() == 1;
    JsonValue word = listed ? value.array().items().get(0) : value;
    if (!MATCHES.contains(word.text())) {
      throw word.fault(word.text(), MATCHES.toArray(String[]::new));
    }
    return word.text();
  }

  /** The checks of a file with these columns, whose fields are made by these rules. */
  Constraints compile(List<String> headers, TableKind table, Map<Field, FieldRule> rules) {
    Map<String, Constraints.Column> columns = new LinkedHashMap<>();
    asked.forEach(
        (name, field) -> {
          int index = headers.indexOf(Headers.clean(name));
          if (index >= 0) {
            columns.put(name, column(index, name, field, table, rules));
          }
        });
    List<Constraints.Key> keys = new ArrayList<>();
    asked.forEach((name, field) -> addKey(keys, field.unique() ? List.of(name) : null, columns));
    addKey(keys, primary, columns);
    uniqueKeys.forEach(key -> addKey(keys, key, columns));
    return new Constraints(
        columns.values().stream().filter(SchemaChecks::asksSomething).toList(),
        keys.stream().distinct().toList());
  }

  private static boolean asksSomething(Constraints.Column column) {
    return !column.required().isEmpty() || !column.constraints().isEmpty();
  }

  private Constraints.Column column(
      int index, String name, Asked field, TableKind table, Map<Field, FieldRule> rules) {
    Field reader = null;
    boolean needed = false;
    for (Map.Entry<Field, FieldRule> rule : rules.entrySet()) {
      if (rule.getValue().sources().anyMatch(source -> source.index() == index)) {
        reader = rule.getKey();
        needed |= isNeeded(reader, table);
      }
    }
    List<Constraint> constraints = new ArrayList<>();
    Constraint ofType = ConstraintReader.ofType(types.of(name), reader);
    if (ofType != null) {
      constraints.add(ofType);
    }
    constraints.addAll(field.constraints());
    String required = primary.contains(name) ? "primaryKey" : field.required() ? "required" : "";
    return new Constraints.Column(
        index, Headers.clean(name), types.of(name), required, constraints, needed);
  }

  /** Without its town, its status or its figure a row says nothing. */
  private static boolean isNeeded(Field field, TableKind table) {
    return field == Field.TOWN_CODE || field == Field.TOWN || !field.necessity(table).isEmpty();
  }

  private static void addKey(
      List<Constraints.Key> keys, List<String> names, Map<String, Constraints.Column> columns) {
    if (names != null && !names.isEmpty() && columns.keySet().containsAll(names)) {
      keys.add(new Constraints.Key(names.stream().map(columns::get).toList()));
    }
  }

  /** Tells where fields and columns are not as much the same as the schema says. */
  void tellFields(List<String> headers, Place place, Findings findings) {
    Set<String> fields = new LinkedHashSet<>();
    asked.keySet().forEach(name -> fields.add(Headers.clean(name)));
    List<String> missing = fields.stream().filter(name -> !headers.contains(name)).toList();
    List<String> more = headers.stream().filter(name -> !fields.contains(name)).toList();
    List<String> told = new ArrayList<>();
    boolean mayLack =
        match.equals("superset") || match.equals("partial") && missing.size() < fields.size();
    if (!mayLack) {
      missing.forEach(name -> told.add("− " + name));
    }
    if (List.of("exact", "equal", "superset").contains(match)) {
      more.forEach(name -> told.add("+ " + name));
    }
    if (match.equals("exact") && told.isEmpty() && !headers.equals(List.copyOf(fields))) {
      told.add("↔ " + String.join(" ", headers));
    }
    if (!told.isEmpty()) {
      String said = match.isEmpty() ? "" : "fieldsMatch: " + match;
      findings.add(new Finding(FindingCode.SCHEMA_FIELDS, place, String.join(", ", told), said));
    }
  }
}
