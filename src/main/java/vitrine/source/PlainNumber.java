package vitrine.source;

import java.util.Arrays;
import vitrine.tally.Quantity;

/**
 * Numbers of one column that are digits with at most one clear mark between them, read from their
 * bytes; what else {@link NumberGrammar} can read is for the way of all rows.
 */
final class PlainNumber implements PlainColumn {
  /** The cell is empty. */
  private static final long MISSING = -1;

  /** The cell is for the way of all rows. */
  private static final long OTHER = -2;

  private static final int DIGITS = Quantity.SCALE;

  private static final long ZEROS = '0' * Eight.ONES;
  private static final long ABOVE_NINE = (0x80 - 10) * Eight.ONES;
  private static final long TWOS = 0x00FF00FF00FF00FFL;
  private static final long FOURS = 0x0000FFFF0000FFFFL;
  private static final long EIGHT = 0x00000000FFFFFFFFL;

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
  private final long[] numbers = new long[ByteRows.MOST];
  private final char[] shown = new char[ByteRows.MOST];
  private long commas;
  private long dots;

  private PlainNumber(FieldRule.CellSource source, boolean signed, char mark) {
    this.source = source;
    this.signed = signed;
    this.mark = mark;
    Arrays.fill(numbers, MISSING);
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

  @Override
  public void look(ByteRows rows, int[] some, int count, boolean[] plain) {
    for (int i = 0; i < count; i++) {
      plain[some[i]] &= look(rows, some[i]);
    }
  }

  /** Reads the cell of a record; false where it is for the way of all rows. */
  boolean look(ByteRows rows, int record) {
    int cell = rows.firsts[record] + source.index();
    shown[record] = 0;
    numbers[record] = read(rows.bytes(), rows.starts[cell], rows.ends[cell], record);
    return numbers[record] != OTHER;
  }

  /** The number of a record, scaled as quantities are; below zero where there is none. */
  long number(int record) {
    return numbers[record];
  }

  /** The number times 10⁹, or one of the two above; of a coordinate only that it is one. */
  private long read(byte[] bytes, int from, int to, int record) {
    if (from == to) {
      return MISSING;
    }
    long few = few(bytes, from, to);
    if (few >= 0) {
      return few * POWERS[DIGITS];
    }
    int at = signed && bytes[from] == '-' ? from + 1 : from;
    int whole = digits(bytes, at, to);
    if (whole == at || whole - at >= DIGITS) {
      return OTHER;
    }
    long value = value(bytes, at, whole);
    return whole == to ? value * POWERS[DIGITS] : decimals(bytes, at, whole, to, value, record);
  }

  private long decimals(byte[] bytes, int at, int whole, int to, long value, int record) {
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
    shown[record] = mark == 0 ? (char) own : 0;
    if (decimals > DIGITS) {
      return value * POWERS[DIGITS];
    }
    return value * POWERS[DIGITS] + value(bytes, whole + 1, to) * POWERS[DIGITS - decimals];
  }

  /** As in {@link NumberGrammar}: 1.234 can mean either thing. */
  private static boolean couldGroup(byte first, int whole, int decimals) {
    return decimals == 3 && whole <= 3 && first != '0';
  }

  /**
   * The number that up to eight digits make, all at once: first of two digits, then of four, then
   * of eight; below zero where they are others.
   */
  private static long few(byte[] bytes, int from, int to) {
    int missing = Long.BYTES - (to - from);
    if (missing < 0) {
      return OTHER;
    }
    // What stands behind falls out, and zeros come in front.
    long digits = Eight.at(bytes, from) << missing * Byte.SIZE ^ ZEROS << missing * Byte.SIZE;
    if ((digits + ABOVE_NINE & Eight.HIGHS | digits & Eight.HIGHS) != 0) {
      return OTHER;
    }
    long twos = (digits * 10 + (digits >>> Byte.SIZE)) & TWOS;
    long fours = (twos * 100 + (twos >>> 2 * Byte.SIZE)) & FOURS;
    return (fours * 10_000 + (fours >>> 4 * Byte.SIZE)) & EIGHT;
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

  /** The number of a record counts: what it has shown of its mark does too. */
  void count(int record) {
    commas += shown[record] == ',' ? 1 : 0;
    dots += shown[record] == '.' ? 1 : 0;
  }

  /** Tells what the numbers have shown of their mark. */
  void tell(DecimalWatch watch) {
    watch.count(source, commas, dots);
  }
}
