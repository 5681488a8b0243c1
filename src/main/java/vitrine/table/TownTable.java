package vitrine.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import vitrine.model.Significant;
import vitrine.model.Town;

/**
 * Towns in rows, figures in columns. Missing values are NaN inside only: they come in as null and
 * go out as an empty optional.
 */
public final class TownTable {
  private static final String PLACE = "place";

  private final List<Town> towns;
  private final Table table;

  private TownTable(List<Town> towns, Table table) {
    this.towns = towns;
    this.table = table;
  }

  /**
   * A table of towns in their own order, which decides ties.
   *
   * @param columns the values of each town by the name of the column; they compare by twelve
   *     significant digits, so that is what is kept
   */
  public static TownTable of(List<Town> towns, Map<String, Map<Town, Double>> columns) {
    Table table = Table.create("towns", IntColumn.indexColumn(PLACE, towns.size(), 0));
    columns.forEach((name, values) -> table.addColumns(column(name, towns, values)));
    return new TownTable(List.copyOf(towns), table);
  }

  private static DoubleColumn column(String name, List<Town> towns, Map<Town, Double> values) {
    DoubleColumn column = DoubleColumn.create(name);
    for (Town town : towns) {
      Double value = values.get(town);
      if (value == null) {
        column.appendMissing();
      } else {
        column.append(Significant.round(value));
      }
    }
    return column;
  }

  /** Only the rows that have a value in the column. */
  public TownTable having(String column) {
    return new TownTable(towns, table.where(table.doubleColumn(column).isNotMissing()));
  }

  /** Sorted by a column, then by the towns' own order. */
  public TownTable sortedBy(String column, boolean descending) {
    Table byPlace = table.sortAscendingOn(PLACE);
    return new TownTable(towns, byPlace.sortOn(descending ? "-" + column : column, PLACE));
  }

  /** The towns in the table's order. */
  public List<Town> towns() {
    List<Town> ordered = new ArrayList<>();
    for (int place : table.intColumn(PLACE).asList()) {
      ordered.add(towns.get(place));
    }
    return ordered;
  }

  /** The values of a column in the table's order; missing ones empty. */
  public List<OptionalDouble> values(String column) {
    double[] values = table.doubleColumn(column).asDoubleArray();
    return Arrays.stream(values)
        .mapToObj(v -> Double.isNaN(v) ? OptionalDouble.empty() : OptionalDouble.of(v))
        .toList();
  }

  public int size() {
    return table.rowCount();
  }
}
