package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a user who knows how a file is written says of it in a descriptor.
 *
 * @param encoding its encoding
 * @param dialect properties of its dialect, as JSON
 * @param drop conditions of rows that are no premises, as JSON
 * @param named whether the columns are named here, because the file has no header
 */
record Given(String encoding, List<String> dialect, List<String> drop, boolean named) {
  /** Semicolons, double quotes, UTF-8. */
  static final Given FRENCH =
      new Given(
          "utf-8", List.of("\"delimiter\": \";\"", "\"quoteChar\": \"\\\"\""), List.of(), false);

  Given encoded(String name) {
    return new Given(name, dialect, drop, named);
  }

  /** Another delimiter, quote and so on; what was said before of others stays. */
  Given dialect(String key, String json) {
    List<String> changed = new ArrayList<>(dialect);
    changed.removeIf(property -> property.startsWith("\"" + key + "\""));
    changed.add("\"" + key + "\": " + json);
    return new Given(encoding, changed, drop, named);
  }

  Given delimiter(String delimiter) {
    return dialect("delimiter", "\"" + delimiter.replace("\t", "\\t") + "\"");
  }

  /** Leaves out the rows with that cell; null is an empty one. */
  Given drop(Column column, String cell) {
    List<String> changed = new ArrayList<>(drop);
    String operand = cell == null ? "null" : "\"" + cell + "\"";
    changed.add("{\"" + column.header + "\": " + operand + "}");
    return new Given(encoding, dialect, changed, named);
  }

  /** The columns of a file without a header. */
  Given withoutHeader() {
    return new Given(encoding, dialect("header", "false").dialect, drop, true);
  }

  /** The descriptor of a file. */
  String json(String file) {
    String schema =
        named
            ? Column.headers().stream()
                .map(header -> "{\"name\": \"" + header + "\"}")
                .collect(Collectors.joining(", ", "\"schema\": {\"fields\": [", "]}, "))
            : "";
    String dropped = drop.isEmpty() ? "" : ", \"drop\": [" + String.join(", ", drop) + "]";
    return "{\"resources\": [{\"name\": \"locaux\", \"path\": \""
        + file
        + "\", \"encoding\": \""
        + encoding
        + "\", \"dialect\": {"
        + String.join(", ", dialect)
        + "}, "
        + schema
        + "\"vitrine\": {\"table\": \"premises\""
        + dropped
        + "}}]}";
  }
}
