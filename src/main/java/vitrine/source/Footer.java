package vitrine.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.model.TableKind;

/**
 * Lines below a table: totals and notes. A row that looks like one is held back; when a plain row
 * follows it was none, and at the end of the file it was.
 */
final class Footer {
  /** No table has more lines below it; of a longer run the first are rows. */
  static final int LONGEST = 200;

  private static final Set<Field> PLACES =
      EnumSet.of(Field.POSITION, Field.LAT, Field.LON, Field.X, Field.Y);

  /** What a row of each table is about: a row without it says nothing of the table. */
  private static final Map<TableKind, List<Field>> ABOUT = new EnumMap<>(TableKind.class);

  static {
    ABOUT.put(TableKind.PREMISES, List.of(Field.STATUS));
    ABOUT.put(TableKind.TURNOVER, List.of(Field.ZONE));
    ABOUT.put(TableKind.VACANCY, List.of(Field.TOWN_CODE, Field.TOWN));
    ABOUT.put(TableKind.TOWNS, List.of(Field.TOWN_CODE));
  }

  private final MappedRow mapped;
  private final Separation separation;
  private final Deque<Row> held = new ArrayDeque<>();

  Footer(MappedRow mapped, Separation separation) {
    this.mapped = mapped;
    this.separation = separation;
  }

  /** Holds a row back; gives the one that is held too long, or null. */
  Row hold(Row row) {
    held.add(row);
    return held.size() > LONGEST ? held.remove() : null;
  }

  /** Whether rows are held back. */
  boolean isHolding() {
    return !held.isEmpty();
  }

  /** The rows held back, in order; none is held after that. */
  List<Row> release() {
    if (held.isEmpty()) {
      return List.of();
    }
    List<Row> rows = List.copyOf(held);
    held.clear();
    return rows;
  }

  /** Whether a row can be a line of totals or a note. */
  boolean looksLike(Row row) {
    return isNoRow(row) || isNumbers(row);
  }

  /** Whether a row is none of the table wherever it stands: totals, or one cell of words. */
  boolean isNoRow(Row row) {
    int first = 0;
    while (first < row.width() && row.cell(first).isEmpty()) {
      first++;
    }
    return isTotal(row, first) || isNote(row, first);
  }

  private boolean isTotal(Row row, int first) {
    if (mapped.mapping().table() == TableKind.TURNOVER) {
      mapped.point(row);
      String zone = mapped.text(Field.ZONE);
      return zone != null && Totals.says(zone);
    }
    if (first >= row.width() || !Totals.says(row.cell(first).strip())) {
      return false;
    }
    mapped.point(row);
    return switch (mapped.mapping().table()) {
      // No town is called so, whatever stands where its status would.
      case PREMISES -> {
        if (isFrom(Field.TOWN_CODE, first) || isFrom(Field.TOWN, first)) {
          yield true;
        }
        String word = mapped.text(Field.STATUS);
        yield word == null || mapped.status(word) == null;
      }
      case VACANCY -> !isFrom(Field.ZONE, first);
      default -> true;
    };
  }

  /** A row of one cell with several words in it, or longer than any code. */
  private boolean isNote(Row row, int only) {
    if (only == row.width() || !RowWidth.isBlankFrom(row, only + 1)) {
      return false;
    }
    String text = row.cell(only).strip();
    boolean words = text.indexOf(' ') > 0 || text.startsWith("*") || text.startsWith("(");
    return words
        && mapped.mapping().width() > 1
        && !isAbout(only)
        && (row.width() > 1
            || CsvRecords.unwrapped(row, separation).width() != mapped.mapping().width());
  }

  private boolean isAbout(int column) {
    return mapped.mapping().table() == TableKind.PREMISES && isFrom(Field.STATUS, column);
  }

  private boolean isFrom(Field field, int column) {
    FieldRule rule = mapped.mapping().rules().get(field);
    return rule != null && rule.sources().anyMatch(source -> source.index() == column);
  }

  /** Numbers alone, in columns that may have sums, where it is not said of what. */
  private boolean isNumbers(Row row) {
    if (filled(row) * 2 > row.width() || !isAboutNothing(row)) {
      return false;
    }
    for (int i = 0; i < row.width(); i++) {
      String cell = row.cell(i).strip();
      if (!cell.isEmpty() && (!maySum(i) || NumberGrammar.parse(cell, mapped.mark(i)) == null)) {
        return false;
      }
    }
    return true;
  }

  private static int filled(Row row) {
    int filled = 0;
    for (int i = 0; i < row.width(); i++) {
      filled += row.cell(i).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  private boolean isAboutNothing(Row row) {
    mapped.point(row);
    List<Field> about = ABOUT.get(mapped.mapping().table()).stream().filter(mapped::has).toList();
    return !about.isEmpty() && about.stream().allMatch(field -> mapped.text(field) == null);
  }

  /** A column that no field comes from may, and one of amounts, but not one of places. */
  private boolean maySum(int column) {
    for (Map.Entry<Field, FieldRule> rule : mapped.mapping().rules().entrySet()) {
      boolean summed = rule.getKey().kind() == Field.Kind.NUMBER && !PLACES.contains(rule.getKey());
      if (!summed && rule.getValue().sources().anyMatch(source -> source.index() == column)) {
        return false;
      }
    }
    return true;
  }
}
