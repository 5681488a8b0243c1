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
    int others = 0;
    long hash = start;
    int digits = 0;
    for (int i = from; i < to; i++) {
      byte letter = bytes[i];
      others += letter <= ' ' || letter == '+' ? 1 : 0;
      digits += letter >= '0' && letter <= '9' ? 1 : 0;
      hash = KeyWatch.mix(hash, letter);
    }
    plain = missing || others == 0 && isPlain(rows, to - from, digits);
    if (plain && to - from <= longestMissing) {
      missing = missing || type.read(rows.text(column)) == null;
    }
    return KeyWatch.end(KeyWatch.mix(hash, KeyWatch.APART));
  }

  /** Formulas, marks, numbers of establishments that are wrong, and digits that may be lost. */
  private boolean isPlain(ByteRows rows, int length, int digits) {
    byte[] bytes = rows.bytes();
    int at = rows.starts[column];
    if (bytes[at] == '=' || bytes[at] == '#' || bytes[at] == 'E' && bytes[at + 1] == 'r') {
      return false;
    }
    boolean all = digits == length;
    return siret ? all && Siret.isRight(rows.text(column)) : !all || length <= Codes.DIGITS_KEPT;
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
