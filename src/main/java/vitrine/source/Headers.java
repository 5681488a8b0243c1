package vitrine.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vitrine.diagnostic.Finding;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Place;
import vitrine.model.TableKind;

/** What headers tell: which column is meant, and which table a file is. */
final class Headers {
  /** Columns that no table of towns has. */
  private static final Set<Field> ONLY_OF_PREMISES =
      EnumSet.of(
          Field.PREMISES_ID,
          Field.STREET,
          Field.NUMBER,
          Field.ACTIVITY,
          Field.FLOOR_AREA_M2,
          Field.FRONTAGE_M,
          Field.VACANT_SINCE,
          Field.OPERATOR);

  private Headers() {}

  /** A header without mark, outer spaces and line ends. */
  static String clean(String header) {
    return header.replace("\uFEFF", "").replace('\u00A0', ' ').strip();
  }

  /**
   * Tells of all columns together that are not read: a date or a zone among them changes figures. A
   * table of towns may have any column; empty headers have nothing to say.
   */
  static void tellUnread(
      FindingCode code, TableKind table, List<String> headers, Place place, Findings findings) {
    List<String> told = headers.stream().filter(header -> !header.isEmpty()).toList();
    if (table != TableKind.TOWNS && !told.isEmpty()) {
      findings.add(new Finding(code, place, String.join(", ", told), ""));
    }
  }

  /** Whether any table has a column of that name. */
  static boolean isKnown(String header) {
    return Arrays.stream(TableKind.values())
        .anyMatch(table -> Field.answering(table, clean(header)) != null);
  }

  /** The tables whose required columns are all there. */
  static List<TableKind> tables(List<String> headers) {
    return tables(table -> fields(table, headers));
  }

  /** The same, of the columns that each table has. */
  static List<TableKind> tables(Function<TableKind, Set<Field>> columns) {
    List<TableKind> possible = new ArrayList<>();
    for (TableKind table : TableKind.values()) {
      if (suffices(table, columns.apply(table))) {
        possible.add(table);
      }
    }
    // A town code stands in every table: it makes a table of towns only where nothing else does,
    // and nothing looks like an inventory whose status is not understood.
    if (possible.size() > 1 || looksLikePremises(columns.apply(TableKind.PREMISES))) {
      possible.remove(TableKind.TOWNS);
    }
    return possible;
  }

  private static Set<Field> fields(TableKind table, List<String> headers) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (String header : headers) {
      Field field = Field.answering(table, clean(header));
      if (field != null) {
        fields.add(field);
      }
    }
    return fields;
  }

  /**
   * The column with numbers of establishments, which identifies premises where no other does; −1
   * for none.
   */
  static int siret(TableKind table, List<String> headers) {
    int siret = -1;
    for (int i = headers.size() - 1; i >= 0; i--) {
      String header = clean(headers.get(i));
      if (table != TableKind.PREMISES || Field.answering(table, header) == Field.PREMISES_ID) {
        return -1;
      }
      siret = Siret.isHeader(header) ? i : siret;
    }
    return siret;
  }

  private static boolean looksLikePremises(Set<Field> fields) {
    return fields.stream().filter(ONLY_OF_PREMISES::contains).count() >= 2;
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
