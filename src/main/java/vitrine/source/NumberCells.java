package vitrine.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the numbers and bands of one file, each column under its decimal mark, and gathers what the
 * cells of columns without one say about theirs.
 */
final class NumberCells {
  /** Offices have a dozen bands, whose patterns cost more than all else in a row. */
  private static final int REMEMBERED = 2_000;

  /** Longer texts are hardly bands, and would fill the memory. */
  private static final int LONGEST = 60;

  private static final QuantityGrammar.Band NONE = new QuantityGrammar.Band(null, null);

  /** A text as the band of a column with a mark and a unit. */
  private record Spelled(String text, char mark, NumberUnit unit) {}

  private final char[] marks;
  private final DecimalWatch watch = new DecimalWatch();
  private final Map<Spelled, QuantityGrammar.Band> bands = new HashMap<>();

  NumberCells(Mapping mapping, Dialect dialect) {
    marks = new char[mapping.width()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = dialect.decimal(i);
    }
    dialect
        .decimals()
        .forEach((column, mark) -> watch.decided(column, mapping.header(column), mark));
  }

  private NumberCells(char[] marks) {
    this.marks = marks;
  }

  /** The same columns for another reader of the file, which has seen nothing yet. */
  NumberCells fork() {
    return new NumberCells(marks);
  }

  DecimalWatch watch() {
    return watch;
  }

  /** The number in a column that no field comes from; null where it is none. */
  NumberGrammar.Parsed other(FieldRule.CellSource column, String text, long line) {
    char mark = mark(column);
    NumberGrammar.Parsed parsed = number(text, column.type(), mark);
    if (parsed != null && mark == 0) {
      watch.see(column, parsed.evidence(), text, line, false);
    }
    return parsed;
  }

  /** The number that a cell says; null where it says none, or one of another unit. */
  NumberGrammar.Parsed number(Field field, Cell cell, long line) {
    FieldRule.CellSource source = cell.source();
    if (source == null) {
      return NumberGrammar.parse(cell.text(), '.');
    }
    ColumnType type = source.type();
    char mark = mark(source);
    NumberGrammar.Parsed parsed = number(cell.text(), type, mark);
    boolean fits =
        parsed != null
            && (!type.bare() || parsed.unit().fits(field.unit()))
            && (!type.type().equals("integer") || isWhole(parsed));
    if (fits && mark == 0) {
      watch.see(source, parsed.evidence(), cell.text(), line, field.isWhole());
    }
    return fits ? parsed : null;
  }

  /** As it stands if that is a number: k€ is more than a word around it. */
  private static NumberGrammar.Parsed number(String text, ColumnType type, char mark) {
    NumberGrammar.Parsed whole =
        type.bare() || type.group() != null ? null : NumberGrammar.parse(text, mark);
    return whole != null ? whole : NumberGrammar.parse(type.number(text), mark);
  }

  private static boolean isWhole(NumberGrammar.Parsed number) {
    return number.value().stripTrailingZeros().scale() <= 0;
  }

  /** The band that a cell says; null where it says none. */
  QuantityGrammar.Band band(Field field, Cell cell, long line) {
    if (!field.isQuantity()) {
      return null;
    }
    char mark = cell.source() == null ? '.' : mark(cell.source());
    QuantityGrammar.Band band = band(new Spelled(cell.text(), mark, field.unit()));
    if (band != null && mark == 0) {
      band.ends()
          .forEach(end -> watch.see(cell.source(), end.evidence(), cell.text(), line, false));
    }
    return band;
  }

  private QuantityGrammar.Band band(Spelled cell) {
    QuantityGrammar.Band known = bands.get(cell);
    if (known == null) {
      QuantityGrammar.Band read = QuantityGrammar.band(cell.text, cell.mark, cell.unit);
      known = read == null ? NONE : read;
      if (bands.size() < REMEMBERED && cell.text.length() <= LONGEST) {
        bands.put(cell, known);
      }
    }
    return known == NONE ? null : known;
  }

  /** Whether a cell says a number or a band; nothing is gathered. */
  boolean reads(Field field, Cell cell) {
    char mark = cell.source() == null ? '.' : mark(cell.source());
    boolean band =
        field.isQuantity() && QuantityGrammar.band(cell.text(), mark, field.unit()) != null;
    return band || NumberGrammar.parse(cell.text(), mark) != null;
  }

  /** The decimal mark of a column; 0 where not known. */
  char mark(int column) {
    return column < marks.length ? marks[column] : 0;
  }

  /** The schema's mark comes before the dialect's; a schema's number without one has a dot. */
  char mark(FieldRule.CellSource source) {
    ColumnType type = source.type();
    if (type.decimal() != 0) {
      return type.decimal();
    }
    return type.type().equals("number") || type.type().equals("integer")
        ? '.'
        : marks[source.index()];
  }
}
