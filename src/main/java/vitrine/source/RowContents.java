package vitrine.source;

/**
 * What rows say, in 128 bits each, so that many rows of one key do not fill the memory: two halves
 * that are mixed apart from each other, letter by letter, field by field.
 *
 * <p>Nobody’s secret hangs on it: of the rows of one key it is told by these bits alone which say
 * the same, so that two of a million different rows would be taken for one with a chance of 1 in
 * 10²⁶, and who makes such rows on purpose is told of his own file that they are identical.
 */
final class RowContents {
  private static final long FIRST = 0xd6e8feb86659fd93L;
  private static final long SECOND = 0x9e3779b97f4a7c15L;

  private final Field[] fields;

  /** The columns of fields that are cells as they stand; -1 where a field is made otherwise. */
  private final int[] columns;

  /** The cells of the row before, and below what became of them: most rows say much of it again. */
  private final String[] cells;

  private final long[] firsts;
  private final long[] seconds;

  private long first;
  private long second;

  RowContents(Mapping mapping) {
    fields = mapping.fields().toArray(Field[]::new);
    columns = mapping.fields().stream().mapToInt(field -> column(mapping, field)).toArray();
    cells = new String[fields.length];
    firsts = new long[fields.length];
    seconds = new long[fields.length];
  }

  private static int column(Mapping mapping, Field field) {
    FieldRule rule = mapping.rules().get(field);
    return rule.isColumn() ? rule.column().index() : -1;
  }

  /** Looks at a row, of which the two halves are then. */
  void look(MappedRow row) {
    first = FIRST;
    second = SECOND;
    for (int i = 0; i < fields.length; i++) {
      look(row, i);
      first = first(first, firsts[i]);
      second = second(second, seconds[i]);
    }
  }

  private void look(MappedRow row, int at) {
    String cell = columns[at] < 0 ? null : row.raw(columns[at]);
    if (cell == null || !cell.equals(cells[at]) || isEvidence(fields[at], cell)) {
      cells[at] = cell;
      mix(at, row.meaning(fields[at]));
    }
  }

  /** Every number and date says how those of its column are to be read: none is passed over. */
  private static boolean isEvidence(Field field, String cell) {
    boolean may = field.kind() == Field.Kind.NUMBER || field.kind() == Field.Kind.PERIOD;
    return may && !cell.isEmpty();
  }

  private void mix(int at, String meaning) {
    long one = fields[at].ordinal();
    long other = ~one;
    for (int i = 0; i < meaning.length(); i++) {
      char letter = meaning.charAt(i);
      one = first(one, letter);
      other = second(other, letter);
    }
    firsts[at] = first(one, meaning.length());
    seconds[at] = second(other, meaning.length());
  }

  private static long first(long hash, long next) {
    long mixed = (hash ^ next) * FIRST;
    return mixed ^ mixed >>> 32;
  }

  private static long second(long hash, long next) {
    long mixed = (hash + next) * SECOND;
    return mixed ^ mixed >>> 29;
  }

  /** The one half of what the row says. */
  long first() {
    return first;
  }

  /** The other half. */
  long second() {
    return second;
  }
}
