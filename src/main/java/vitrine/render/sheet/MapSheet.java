package vitrine.render.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.render.NumberStyle;

/** Described things as a table: a row for each, a column for each key that any of them has. */
final class MapSheet {
  private MapSheet() {}

  static SheetTable of(String name, List<Map<String, Object>> described) {
    List<Map<String, Object>> flat = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Map<String, Object> one : described) {
      Map<String, Object> values = new LinkedHashMap<>();
      flatten("", one, values);
      flat.add(values);
      keys.addAll(values.keySet());
    }
    List<SheetColumn> columns = new ArrayList<>();
    for (String key : keys) {
      int index = columns.size();
      columns.add(SheetColumn.of(key, row -> cell(row.get(index))));
    }
    List<List<Object>> rows = new ArrayList<>();
    flat.forEach(one -> rows.add(keys.stream().map(one::get).collect(Collectors.toList())));
    return SheetTable.of(name, columns, rows);
  }

  /** What is in a map has the names of both, as in a path; what says nothing has no column. */
  private static void flatten(String path, Map<?, ?> map, Map<String, Object> flat) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = path + entry.getKey();
      if (entry.getValue() instanceof Map<?, ?> inner) {
        flatten(key + ".", inner, flat);
      } else if (entry.getValue() != null && !entry.getValue().equals("")) {
        flat.put(key, entry.getValue());
      }
    }
  }

  private static SheetCell cell(Object value) {
    if (value instanceof BigDecimal number) {
      return new SheetCell(new BigDecimal(NumberStyle.machine(number)), SheetCell.GENERAL);
    }
    if (value instanceof Number) {
      return SheetCell.number(value, SheetCell.GENERAL);
    }
    return SheetCell.text(value == null ? null : value.toString());
  }
}
