package vitrine.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.model.TableKind;

/** What headers tell: which column is meant, and which table a file is. */
final class Headers {
  private Headers() {}

  /** A header without mark, outer spaces and line ends. */
  static String clean(String header) {
    return header.replace("\uFEFF", "").replace('\u00A0', ' ').strip();
  }

  /** Whether any table has a column of that name. */
  static boolean isKnown(String header) {
    return Arrays.stream(TableKind.values())
        .anyMatch(table -> Field.answering(table, clean(header)) != null);
  }

  /** The tables whose required columns are all there. */
  static List<TableKind> tables(List<String> headers) {
    List<TableKind> possible = new ArrayList<>();
    for (TableKind table : TableKind.values()) {
      Set<Field> fields = new TreeSet<>();
      headers.forEach(
          header -> {
            Field field = Field.answering(table, clean(header));
            if (field != null) {
              fields.add(field);
            }
          });
      if (suffices(table, fields)) {
        possible.add(table);
      }
    }
    // A town code stands in every table: it makes a table of towns only where nothing else does.
    if (possible.size() > 1) {
      possible.remove(TableKind.TOWNS);
    }
    return possible;
  }

  /** Whether a table can be made of these columns. */
  static boolean suffices(TableKind table, Set<Field> fields) {
    return switch (table) {
      case PREMISES -> fields.contains(Field.STATUS);
      case TURNOVER ->
          fields.contains(Field.ZONE)
              && (fields.contains(Field.TURNOVER_AMOUNT) || fields.contains(Field.SHARE));
      case VACANCY ->
          fields.contains(Field.VACANCY_RATE)
              || fields.contains(Field.VACANT_COUNT) && fields.contains(Field.PREMISES_COUNT);
      case TOWNS -> fields.contains(Field.TOWN_CODE);
    };
  }

  /** What {@link #suffices} asks for, in the words of the data. */
  static String required(TableKind table) {
    return switch (table) {
      case PREMISES -> "status";
      case TURNOVER -> "zone, turnover | share";
      case VACANCY -> "vacancy_rate | vacant, premises";
      case TOWNS -> "town_code";
    };
  }
}
