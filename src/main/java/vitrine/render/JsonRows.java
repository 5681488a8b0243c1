package vitrine.render;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vitrine.json.JsonWriter;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** Rows and plain values as JSON. */
final class JsonRows {
  private JsonRows() {}

  /** Each row as an object. */
  static void write(JsonWriter json, Dataset dataset) throws IOException {
    for (List<Object> row : dataset.rows()) {
      json.startObject();
      for (int i = 0; i < row.size(); i++) {
        Column column = dataset.columns().get(i);
        json.name(column.id());
        if (column.type() == Column.Type.CODES) {
          json.text(Codes.joined(row.get(i)));
        } else {
          value(json, row.get(i));
        }
      }
      json.endObject();
    }
  }

  /** A plain value: maps, lists and datasets are nested. */
  static void value(JsonWriter json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.startObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.name(entry.getKey().toString());
        value(json, entry.getValue());
      }
      json.endObject();
    } else if (value instanceof List<?> list) {
      json.startArray();
      for (Object item : list) {
        value(json, item);
      }
      json.endArray();
    } else if (value instanceof Dataset dataset) {
      json.startArray();
      write(json, dataset);
      json.endArray();
    } else {
      scalar(json, value);
    }
  }

  private static void scalar(JsonWriter json, Object value) throws IOException {
    if (value == null) {
      json.nothing();
    } else if (value instanceof Double number) {
      json.number(NumberStyle.machine(number));
    } else if (value instanceof BigDecimal number) {
      json.number(NumberStyle.machine(number));
    } else if (value instanceof Boolean truth) {
      json.truth(truth);
    } else if (value instanceof Number number) {
      json.integer(number.longValue());
    } else {
      json.text(value.toString());
    }
  }
}
