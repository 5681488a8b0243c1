package vitrine.source;

/**
 * Identifiers of premises that are letters of ASCII as they stand, hashed from their bytes; others
 * are for the way of all rows.
 */
final class PlainId {

  private final int column;
  private final ColumnType type;
  private final boolean siret;
  private final int longestMissing;
  private boolean missing;
  private boolean plain;

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

  /** The hash of a key that begins so; the answers below are about the same cell. */
  long hash(ByteRows rows, long start) {
    byte[] bytes = rows.bytes();
    int from = rows.starts[column];
    int to = rows.ends[column];
    missing = from == to;
    long others = 0;
    long hash = KeyHash.begin(start, to - from);
    for (int i = from; i < to; i += Long.BYTES) {
      long eight = KeyHash.eight(bytes, i, to);
      others |= others(eight);
      hash = KeyHash.mix(hash, eight);
    }
    plain = missing || others == 0 && isPlain(rows, to - from);
    if (plain && to - from <= longestMissing) {
      missing = missing || type.read(rows.text(column)) == null;
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
  private boolean isPlain(ByteRows rows, int length) {
    byte[] bytes = rows.bytes();
    int at = rows.starts[column];
    if (bytes[at] == '=' || bytes[at] == '#' || bytes[at] == 'E' && bytes[at + 1] == 'r') {
      return false;
    }
    if (siret) {
      return Siret.isRight(rows.text(column));
    }
    return length <= Codes.DIGITS_KEPT || !Characters.isDigits(rows.text(column));
  }

  /** Whether the cell is what its bytes are. */
  boolean isPlain() {
    return plain;
  }

  /** Whether there is none. */
  boolean isMissing() {
    return missing;
  }
}
