package vitrine.source;

import vitrine.tally.Quantity;

/**
 * Numbers of one column that are digits with at most one clear mark between them, read from their
 * bytes; what else {@link NumberGrammar} can read is for the way of all rows.
 */
final class PlainNumber {
  /** The cell is empty. */
  private static final long MISSING = -1;

  /** The cell is for the way of all rows. */
  private static final long OTHER = -2;

  private static final int DIGITS = Quantity.SCALE;

  /** Of a coordinate, which may have more than are kept of an area. */
  private static final int MOST_DECIMALS = 20;

  private static final long[] POWERS = new long[DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= DIGITS; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  /** The file has no such column. */
  static final PlainNumber ABSENT = new PlainNumber(null, false, (char) 0);

  private final FieldRule.CellSource source;
  private final boolean signed;
  private final char mark;
  private long number = MISSING;
  private char shown;
  private long commas;
  private long dots;

  private PlainNumber(FieldRule.CellSource source, boolean signed, char mark) {
    this.source = source;
    this.signed = signed;
    this.mark = mark;
  }

  /** Of a field that is the number of a column as it stands; null where it is not. */
  static PlainNumber of(MappedRow row, Field field, boolean signed) {
    FieldRule rule = row.mapping().rules().get(field);
    boolean asItStands =
        rule.isColumn()
            && rule.scale() == null
            && rule.column().split() == null
            && rule.column().type().isPlainNumber();
    return asItStands ? new PlainNumber(rule.column(), signed, row.mark(rule.column())) : null;
  }

  /** Whether the file has it, so that it must be read. */
  boolean isThere() {
    return source != null;
  }

  /** Reads the cell; false where it is for the way of all rows. */
  boolean look(ByteRows rows) {
    number = read(rows);
    return number != OTHER;
  }

  /** The number read last, which is above zero, as a quantity; null where there is none. */
  Quantity quantity() {
    return number < 0 ? null : new Quantity(number, number);
  }

  /** The number times 10⁹, or one of the two above; of a coordinate only that it is one. */
  private long read(ByteRows rows) {
    byte[] bytes = rows.bytes();
    int at = rows.starts[source.index()];
    int to = rows.ends[source.index()];
    shown = 0;
    if (at == to) {
      return MISSING;
    }
    if (signed && bytes[at] == '-') {
      at++;
    }
    int whole = digits(bytes, at, to);
    if (whole == at || whole - at >= DIGITS) {
      return OTHER;
    }
    long value = value(bytes, at, whole);
    return whole == to ? value * POWERS[DIGITS] : decimals(bytes, at, whole, to, value);
  }

  private long decimals(byte[] bytes, int at, int whole, int to, long value) {
    byte own = bytes[whole];
    int decimals = to - whole - 1;
    boolean clear = mark == own || mark == 0 && !couldGroup(bytes[at], whole - at, decimals);
    if (own != '.' && own != ','
        || !clear
        || decimals == 0
        || decimals > (signed ? MOST_DECIMALS : DIGITS)
        || digits(bytes, whole + 1, to) < to) {
      return OTHER;
    }
    shown = mark == 0 ? (char) own : 0;
    if (decimals > DIGITS) {
      return value * POWERS[DIGITS];
    }
    return value * POWERS[DIGITS] + value(bytes, whole + 1, to) * POWERS[DIGITS - decimals];
  }

  /** As in {@link NumberGrammar}: 1.234 can mean either thing. */
  private static boolean couldGroup(byte first, int whole, int decimals) {
    return decimals == 3 && whole <= 3 && first != '0';
  }

  private static int digits(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  private static long value(byte[] bytes, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  /** The number read last counts: what it has shown of its mark does too. */
  void count() {
    commas += shown == ',' ? 1 : 0;
    dots += shown == '.' ? 1 : 0;
  }

  /** Tells what the numbers have shown of their mark. */
  void tell(DecimalWatch watch) {
    watch.count(source, commas, dots);
  }
}
