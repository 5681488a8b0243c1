package vitrine.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.joining.JoinType;
import vitrine.model.Significant;
import vitrine.model.Town;

/**
 * Towns in rows, figures in columns. Missing values are NaN inside only: they come in as null and
 * go out as an empty optional.
 */
public final class TownTable {
  private static final String KEY = "key";
  private static final String PLACE = "place";

  private final Table table;

  private TownTable(Table table) {
    this.table = table;
  }

  /** A table of towns without figures; the towns' own order decides ties. */
  public static TownTable of(List<Town> towns) {
    IntColumn place = IntColumn.create(PLACE);
    StringColumn key = StringColumn.create(KEY);
    for (int i = 0; i < towns.size(); i++) {
      place.append(i);
      key.append(key(towns.get(i)));
    }
    return new TownTable(Table.create("towns", place, key));
  }

  private static String key(Town town) {
    return town.code() + "\u0000" + town.name();
  }

  /** With one more column; values compare by twelve significant digits, so that is what is kept. */
  public TownTable with(String column, Map<Town, Double> values) {
    StringColumn key = StringColumn.create(KEY);
    DoubleColumn numbers = DoubleColumn.create(column);
    values.forEach(
        (town, value) -> {
          if (value != null) {
            key.append(key(town));
            numbers.append(Significant.round(value));
          }
        });
    Table joined =
        table
            .joinOn(KEY)
            .type(JoinType.LEFT_OUTER)
            .with(Table.create(column, key, numbers))
            .join()
            .sortAscendingOn(PLACE);
    return new TownTable(joined);
  }

  /** Only the rows that have a value in the column. */
  public TownTable having(String column) {
    return new TownTable(table.where(table.doubleColumn(column).isNotMissing()));
  }

  /** Sorted by a column, then by the towns' own order. */
  public TownTable sortedBy(String column, boolean descending) {
    Table byPlace = table.sortAscendingOn(PLACE);
    return new TownTable(byPlace.sortOn(descending ? "-" + column : column, PLACE));
  }

  /** The towns in the table's order, as the caller knows them. */
  public List<Town> towns(List<Town> known) {
    List<Town> towns = new ArrayList<>();
    for (int place : table.intColumn(PLACE).asList()) {
      towns.add(known.get(place));
    }
    return towns;
  }

  /** The values of a column in the table's order; missing ones empty. */
  public List<OptionalDouble> values(String column) {
    double[] values = table.doubleColumn(column).asDoubleArray();
    return Arrays.stream(values)
        .mapToObj(v -> Double.isNaN(v) ? OptionalDouble.empty() : OptionalDouble.of(v))
        .toList();
  }

  /** The median of the values that a column has. */
  public OptionalDouble median(String column) {
    DoubleColumn present = table.doubleColumn(column).removeMissing();
    return present.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(present.median());
  }

  public int size() {
    return table.rowCount();
  }
}
