package vitrine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.report.Column;
import vitrine.report.Dataset;

/** The tables of {@code change}; their rows are in the order of towns, surveys, zones, streets. */
final class ChangeTables {
  private static final List<Column> KEY =
      List.of(
          Column.text("town_code"),
          Column.text("town"),
          Column.text("survey_from"),
          Column.text("survey"));

  private final Compared compared;

  ChangeTables(Compared compared) {
    this.compared = compared;
  }

  Dataset table(ChangeTable which) {
    ChangePremisesTables premises = new ChangePremisesTables(compared);
    ChangeTimeTables time = new ChangeTimeTables(compared);
    return switch (which) {
      case FIGURES -> new ChangeFigureTable(compared).figures();
      case TOWNS -> new ChangeTownTable(compared).towns();
      case TRANSITIONS -> premises.transitions();
      case PREMISES -> premises.premises();
      case TREND -> time.trend();
      case SURVIVAL -> time.survival();
      case MATCHES -> premises.matches();
    };
  }

  /** What a row is of: town and surveys, then what else it has. */
  static List<Column> key(Column... columns) {
    List<Column> all = new ArrayList<>(KEY);
    all.addAll(Arrays.asList(columns));
    return all;
  }

  static Dataset dataset(ChangeTable table, Column... columns) {
    return new Dataset(table.id(), key(columns));
  }

  static List<Object> key(TownMove move) {
    List<Object> row = new ArrayList<>();
    row.add(move.town().code());
    row.add(move.town().name());
    row.add(move.from().text());
    row.add(move.to().text());
    return row;
  }

  /** The rows of a table as machines read them inside a document. */
  static List<Map<String, Object>> described(Dataset table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      Map<String, Object> described = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        described.put(table.columns().get(i).id(), row.get(i));
      }
      rows.add(described);
    }
    return rows;
  }
}
