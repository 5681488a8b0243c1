package vitrine.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The files of a sample as its tests read them, without any part of the program. */
final class SampleRows {
  private SampleRows() {}

  /** No cell has quotes, so commas are all there is to it. */
  static List<Map<String, String>> of(String csv) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",");
    return lines.stream().skip(1).map(line -> row(header, line.split(",", -1))).toList();
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }

  static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  static double share(List<Map<String, String>> rows, Predicate<Map<String, String>> wanted) {
    return rows.stream().filter(wanted).count() / (double) rows.size();
  }

  static Predicate<Map<String, String>> is(String status) {
    return has("status", status);
  }

  static Predicate<Map<String, String>> has(String column, String cell) {
    return row -> row.get(column).equals(cell);
  }

  static Predicate<Map<String, String>> knows(String column) {
    return row -> !row.get(column).isEmpty();
  }

  /** The premises whose status counts in a rate. */
  static List<Map<String, String>> known(List<Map<String, String>> rows) {
    return rows.stream().filter(is("unknown").or(is("excluded")).negate()).toList();
  }

  static double vacancy(List<Map<String, String>> rows) {
    return share(known(rows), is("vacant"));
  }
}
