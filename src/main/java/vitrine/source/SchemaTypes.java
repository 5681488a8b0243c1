package vitrine.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/** The column types of a resource's Table Schema. */
final class SchemaTypes {
  /** The types of both versions of Table Schema. */
  private static final List<String> TYPES =
      List.of(
          "string",
          "number",
          "integer",
          "boolean",
          "date",
          "time",
          "datetime",
          "year",
          "yearmonth",
          "duration",
          "geopoint",
          "geojson",
          "object",
          "array",
          "list",
          "any");

  private final Map<String, ColumnType> types = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private ColumnType others = ColumnType.PLAIN;

  SchemaTypes(JsonObject resource) throws JsonFault {
    if (!resource.has("schema")) {
      return;
    }
    JsonObject schema = resource.get("schema").object();
    Set<String> missing = missing(schema, Set.of(""));
    others = new ColumnType("", "", (char) 0, null, true, List.of(), List.of(), missing);
    if (schema.has("fields")) {
      for (JsonValue field : schema.get("fields").array().items()) {
        JsonObject object = field.object();
        String name = object.require("name").text();
        names.add(name);
        types.put(name, type(object, missing));
      }
    }
  }

  /** The type of a column; of one that the schema does not name, only what is missing is known. */
  ColumnType of(String column) {
    return types.getOrDefault(column, others);
  }

  /** The columns in the schema's order, for files without a header. */
  List<String> names() {
    return List.copyOf(names);
  }

  private static ColumnType type(JsonObject field, Set<String> tableMissing) throws JsonFault {
    return new ColumnType(
        typeName(field),
        format(field),
        mark(field),
        field.text("groupChar", null),
        !field.has("bareNumber") || field.get("bareNumber").truth(),
        words(field, "trueValues", List.of("true", "True", "TRUE", "1")),
        words(field, "falseValues", List.of("false", "False", "FALSE", "0")),
        missing(field, tableMissing));
  }

  /** The format of a date; those of other types say nothing that is read here. */
  private static String format(JsonObject field) throws JsonFault {
    String format = field.text("format", "");
    boolean date = List.of("date", "datetime", "yearmonth", "year").contains(typeName(field));
    if (!date || format.isEmpty() || format.equals("default") || format.equals("any")) {
      return "";
    }
    if (DateFormat.of(format) == null) {
      throw field.get("format").fault(format, "%d/%m/%Y", "%Y-%m-%d", "%d %B %Y");
    }
    return format;
  }

  private static String typeName(JsonObject field) throws JsonFault {
    String type = field.text("type", "");
    boolean said = field.has("type") && !field.get("type").isNull();
    if (said && !TYPES.contains(type)) {
      throw field.get("type").fault(type, TYPES.toArray(String[]::new));
    }
    return type;
  }

  private static char mark(JsonObject field) throws JsonFault {
    String mark = field.text("decimalChar", null);
    if (mark == null) {
      return 0;
    }
    if (mark.length() != 1) {
      throw field.get("decimalChar").fault(mark, ",", ".");
    }
    return mark.charAt(0);
  }

  private static List<String> words(JsonObject field, String key, List<String> otherwise)
      throws JsonFault {
    if (!field.has(key)) {
      return otherwise;
    }
    List<String> words = new ArrayList<>();
    for (JsonValue word : field.get(key).array().items()) {
      words.add(word.text());
    }
    return words;
  }

  /** Texts, or objects with the text as {@code value}, as version 2 allows. */
  private static Set<String> missing(JsonObject holder, Set<String> otherwise) throws JsonFault {
    if (!holder.has("missingValues")) {
      return otherwise;
    }
    Set<String> missing = new HashSet<>();
    for (JsonValue item : holder.get("missingValues").array().items()) {
      missing.add(
          item instanceof JsonObject labelled
              ? labelled.require("value").text().strip()
              : item.text().strip());
    }
    return missing;
  }
}
