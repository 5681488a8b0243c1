package vitrine.source;

/**
 * Identifiers of premises that are letters of ASCII as they stand, hashed from their bytes; others
 * are for the way of all rows.
 */
final class PlainId implements PlainColumn {

  private final int column;
  private final ColumnType type;
  private final boolean siret;
  private final int longestMissing;

  private PlainId(FieldRule.CellSource source, boolean siret) {
    this.column = source.index();
    this.type = source.type();
    this.siret = siret;
    this.longestMissing = type.missing().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Of a file with identifiers; null where they are not a column as it stands. */
  static PlainId of(MappedRow row) {
    FieldRule rule = row.mapping().rules().get(Field.PREMISES_ID);
    boolean asItStands = rule.isColumn() && rule.column().split() == null;
    return asItStands ? new PlainId(rule.column(), row.hasSiret()) : null;
  }

  @Override
  public void look(ByteRows rows, int[] some, int count, boolean[] plain) {
    for (int i = 0; i < count; i++) {
      plain[some[i]] &= isPlain(rows, some[i]);
    }
  }

  /** Whether the cell of a record is what its bytes are. */
  boolean isPlain(ByteRows rows, int record) {
    byte[] bytes = rows.bytes();
    int from = rows.starts[rows.firsts[record] + column];
    int to = rows.ends[rows.firsts[record] + column];
    long others = 0;
    for (int i = from; i < to; i += Long.BYTES) {
      others |= others(KeyHash.eight(bytes, i, to));
    }
    return from == to
        || others == 0
            && !(rows.isDoubled(record) && rows.text(record, column).indexOf('"') >= 0)
            && isPlain(rows, record, from, to - from);
  }

  /** Whether a record has none. */
  boolean isMissing(ByteRows rows, int record) {
    int cell = rows.firsts[record] + column;
    int length = rows.ends[cell] - rows.starts[cell];
    return length == 0 || length <= longestMissing && type.read(rows.text(record, column)) == null;
  }

  /** The hash of a key that begins so. */
  long hash(ByteRows rows, int record, long start) {
    byte[] bytes = rows.bytes();
    int from = rows.starts[rows.firsts[record] + column];
    int to = rows.ends[rows.firsts[record] + column];
    long hash = KeyHash.begin(start, to - from);
    for (int i = from; i < to; i += Long.BYTES) {
      hash = KeyHash.mix(hash, KeyHash.eight(bytes, i, to));
    }
    return hash;
  }

  /** Bytes that make it other than it stands; a plain row has no controls but tabs. */
  private static long others(long eight) {
    long spaces = eight ^ ' ' * Eight.ONES;
    long tabs = eight ^ '\t' * Eight.ONES;
    long pluses = eight ^ '+' * Eight.ONES;
    return (spaces - Eight.ONES & ~spaces
            | tabs - Eight.ONES & ~tabs
            | pluses - Eight.ONES & ~pluses
            | eight)
        & Eight.HIGHS;
  }

  /** Formulas, marks, numbers of establishments that are wrong, and digits that may be lost. */
  private boolean isPlain(ByteRows rows, int record, int at, int length) {
    byte[] bytes = rows.bytes();
    if (bytes[at] == '=' || bytes[at] == '#' || bytes[at] == 'E' && bytes[at + 1] == 'r') {
      return false;
    }
    if (siret) {
      return Siret.isRight(rows.text(record, column));
    }
    return length <= Codes.DIGITS_KEPT || !Characters.isDigits(rows.text(record, column));
  }
}
