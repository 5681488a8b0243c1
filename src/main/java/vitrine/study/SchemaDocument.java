package vitrine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.model.TableKind;
import vitrine.source.Field;

/**
 * A table as the French registry of schemas wants it: a Table Schema with the metadata of its
 * template. The texts are French in every language, for it is a French registry; who publishes it
 * puts the address of the repository before the paths.
 */
final class SchemaDocument {
  private static final String STANDARD =
      "https://specs.frictionlessdata.io/schemas/table-schema.json";

  /** The version of the schemas and its day: not the program's, for columns change less often. */
  private static final String VERSION = "0.1.0";

  private static final String CREATED = "2026-11-25";
  private static final String MODIFIED = "2026-11-25";

  /** Dates as they are printed: a year, quarter, month or day. */
  private static final String DATE = "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";

  private final TableKind table;
  private final Messages french = new Messages(Language.FR);

  SchemaDocument(TableKind table) {
    this.table = table;
  }

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", STANDARD);
    document.put("name", "vitrine-" + table.id());
    document.put("title", french.text("schema.title." + table.id()));
    document.put("description", french.text("schema.description." + table.id()));
    document.put("keywords", List.of("commerce", "vacance commerciale", "centre-ville"));
    document.put("countryCode", "FR");
    document.put("path", "schema.json");
    document.put("resources", List.of(example("valide"), example("invalide")));
    document.put("sources", List.of(Map.of("title", french.text("schema.source"))));
    document.put("created", CREATED);
    document.put("lastModified", MODIFIED);
    document.put("version", VERSION);
    document.put("contributors", List.of(ordered("title", "vitrine", "role", "author")));
    document.put("fields", fields());
    document.put("missingValues", List.of(""));
    if (!key().isEmpty()) {
      document.put("primaryKey", key());
    }
    return document;
  }

  private Map<String, Object> example(String kind) {
    return ordered(
        "title",
        french.text("schema.example." + kind),
        "name",
        "exemple-" + kind,
        "path",
        "exemple-" + kind + ".csv");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put((String) pairs[i], pairs[i + 1]);
    }
    return ordered;
  }

  /** Turnover has none: its scope and universe may be empty. */
  private List<String> key() {
    return switch (table) {
      case PREMISES -> List.of("town_code", "survey", "premises_id");
      case VACANCY -> List.of("town_code", "year", "zone");
      case TOWNS -> List.of("town_code");
      case TURNOVER -> List.of();
    };
  }

  private List<Object> fields() {
    List<List<String>> rows = SchemaFiles.rows(table);
    List<Object> fields = new ArrayList<>();
    for (Field field : Field.of(table)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", field.id());
      one.put("type", field.type());
      one.put("description", french.explained(SchemaStudy.key(table, field)));
      one.put("example", example(rows, rows.get(0).indexOf(field.id())));
      one.put("constraints", constraints(field));
      fields.add(one);
    }
    return fields;
  }

  /** What stands in the first row that has the cell. */
  private static String example(List<List<String>> rows, int column) {
    return rows.stream()
        .skip(1)
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> constraints(Field field) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    boolean required = field.necessity(table).equals("required") || key().contains(field.id());
    constraints.put("required", required);
    if (!field.words().isEmpty()) {
      constraints.put("enum", field.words());
    } else if (field.isDate()) {
      constraints.put("pattern", DATE);
    }
    return constraints;
  }
}
