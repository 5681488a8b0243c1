package vitrine.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The records of a block under the strict grammar of RFC 4180, cell by cell as places in its bytes:
 * a quote only at the start of a cell, a closing quote only before delimiter, line end or quote, no
 * carriage return alone. Under it the general parser reads the same records.
 */
final class ByteRows {
  /** What a byte outside quotes means. */
  private static final byte LETTER = 0;

  private static final byte DELIMITER = 1;
  private static final byte LINE_FEED = 2;
  private static final byte CARRIAGE_RETURN = 3;
  private static final byte QUOTE = 4;
  private static final byte CONTROL = 5;
  private static final byte HIGH = 6;
  private static final byte HASH = 7;

  /** A quote and a hash are alike but for their last bit. */
  private static final long HASHES = '#' * Eight.ONES;

  private static final long SPACES = ' ' * Eight.ONES;

  private final byte[] kinds = new byte[256];
  private final Charset charset;
  private final boolean utf8;
  private final Separation separation;
  private final Limits limits;
  private final EncodingSigns signs;
  private final byte delimiter;
  private final long delimiters;

  private byte[] bytes;
  private long place;
  private int at;
  private int to;
  private long nextLine;

  /** Where each cell of the record begins and ends, without its quotes. */
  int[] starts = new int[64];

  int[] ends = new int[64];

  private int width;
  private boolean plain;
  private boolean high;
  private long line;

  /** For one reader, who is told of signs in the letters beyond ASCII. */
  ByteRows(Dialect dialect, Limits limits, EncodingSigns signs) {
    this.separation = dialect.separation();
    this.charset = dialect.encoding().charset();
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.limits = limits;
    this.signs = signs;
    this.delimiter = (byte) separation.delimiter();
    this.delimiters = delimiter * Eight.ONES;
    Arrays.fill(kinds, 0, ' ', CONTROL);
    Arrays.fill(kinds, 128, 256, HIGH);
    kinds['\n'] = LINE_FEED;
    kinds['\r'] = CARRIAGE_RETURN;
    kinds['\t'] = LETTER;
    kinds['"'] = QUOTE;
    kinds['#'] = HASH;
    kinds[separation.delimiter()] = DELIMITER;
  }

  /** Whether files of that dialect can be read so. */
  static boolean suits(Dialect dialect) {
    Separation separation = dialect.separation();
    Charset charset = dialect.encoding().charset();
    return dialect.encoding().form() == Encoding.Form.PLAIN
        && (charset.equals(StandardCharsets.UTF_8) || charset.equals(Encoding.WINDOWS_1252))
        && ",;\t|".indexOf(separation.delimiter()) >= 0
        && separation.quote() != null
        && separation.quote() == '"'
        && separation.doubleQuote()
        && separation.comment() == null
        && !separation.skipSpace()
        && !dialect.layout().wrapped()
        && !dialect.layout().literalQuotes();
  }

  void open(Block block) {
    bytes = block.bytes;
    at = block.from;
    to = block.to;
    nextLine = block.line;
    place = block.place;
    // Where the last record of a file ends without one.
    bytes[to] = '\n';
  }

  /** Leaves the records that have not been gone to in the block. */
  void close(Block block) {
    block.from = at;
    block.line = nextLine;
  }

  /** Goes to the next record; false behind the last. */
  boolean next() {
    if (at >= to) {
      return false;
    }
    line = nextLine++;
    plain = true;
    high = false;
    int start = at;
    int cells = 0;
    int i = start - 1;
    do {
      i = cell(i + 1, cells++);
    } while (bytes[i] == delimiter);
    if (i - start > limits.cell()) {
      requireShortCells(cells);
    }
    if (high && !utf8) {
      signs.seeLines(bytes, start, i, place + start);
    }
    at = i + (bytes[i] == '\r' ? 2 : 1);
    width = cells;
    return true;
  }

  /** Takes a cell; the place behind it, where a delimiter or the end of the line stands. */
  private int cell(int from, int column) {
    if (column == starts.length) {
      widen();
    }
    if (bytes[from] != '"') {
      starts[column] = from;
      return ends[column] = end(from);
    }
    starts[column] = from + 1;
    return 1 + (ends[column] = closingQuote(from + 1));
  }

  private void widen() {
    if (starts.length > limits.columns()) {
      throw new NotPlain();
    }
    starts = Arrays.copyOf(starts, starts.length * 2);
    ends = Arrays.copyOf(ends, starts.length);
  }

  private void requireShortCells(int cells) {
    for (int i = 0; i < cells; i++) {
      if (ends[i] - starts[i] > limits.cell()) {
        throw new NotPlain();
      }
    }
  }

  /** Where the cell that begins here ends. */
  private int end(int from) {
    int i = notable(from);
    while (true) {
      byte found = bytes[i];
      if (found == delimiter || found == '\n') {
        return i;
      }
      if (found == '\r' && i + 1 < to && bytes[i + 1] == '\n') {
        return i;
      }
      i = notable(behind(i, kinds[found & 0xFF], from));
    }
  }

  /**
   * The next byte from here that may be more than a letter of ASCII: eight are asked at once, and
   * one behind another that is more may be taken for it.
   */
  private int notable(int from) {
    for (int i = from; ; i += Long.BYTES) {
      long eight = Eight.at(bytes, i);
      long quotes = (eight | Eight.ONES) ^ HASHES;
      long ends = eight ^ delimiters;
      long found =
          ((quotes - Eight.ONES) & ~quotes
                  | (ends - Eight.ONES) & ~ends
                  | eight - SPACES & ~eight
                  | eight)
              & Eight.HIGHS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
  }

  /** Where the quote stands that closes the cell that begins here. */
  private int closingQuote(int from) {
    int i = notable(from);
    while (i < to) {
      byte kind = kinds[bytes[i] & 0xFF];
      if (kind == QUOTE) {
        if (bytes[i + 1] != '"' || i + 1 == to) {
          requireEnd(i + 1);
          return i;
        }
        plain = false;
        i = notable(i + 2);
      } else if (kind == LINE_FEED || kind == CARRIAGE_RETURN) {
        nextLine += kind == LINE_FEED ? 1 : 0;
        requireWholeLineEnd(i, kind);
        plain = false;
        i = notable(i + 1);
      } else {
        i = notable(kind == DELIMITER ? i + 1 : behind(i, kind, from));
      }
    }
    throw new NotPlain();
  }

  /** Behind a closing quote stands a delimiter or the end of the line or of the file. */
  private void requireEnd(int i) {
    byte kind = kinds[bytes[i] & 0xFF];
    boolean crlf = kind == CARRIAGE_RETURN && i + 1 < to && bytes[i + 1] == '\n';
    if (kind != DELIMITER && kind != LINE_FEED && !crlf) {
      throw new NotPlain();
    }
  }

  private void requireWholeLineEnd(int i, byte kind) {
    if (kind == CARRIAGE_RETURN && (i + 1 >= to || bytes[i + 1] != '\n')) {
      throw new NotPlain();
    }
  }

  /** Behind a byte that may stand in a cell which begins there. */
  private int behind(int i, byte kind, int from) {
    switch (kind) {
      case LETTER -> {
        return i + 1;
      }
      case HIGH -> {
        return i + high(i);
      }
      case HASH -> plain = plain && i != from;
      case CONTROL -> plain = false;
      default -> throw new NotPlain();
    }
    return i + 1;
  }

  /** How many bytes the letter has that begins here, which must be one in this encoding. */
  private int high(int i) {
    high = true;
    int length = utf8 ? Utf8.length(bytes, i, to) : windows(bytes[i]);
    if (length == 0) {
      throw new NotPlain();
    }
    if (utf8) {
      signs.seeLetter(bytes[i], bytes[i + 1], place + i);
    }
    return length;
  }

  /** Five bytes of Windows-1252 are no letters. */
  private static int windows(byte high) {
    return switch (high & 0xFF) {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> 0;
      default -> 1;
    };
  }

  /** Whether the cells are letters as they stand: no quote, line end or control among them. */
  boolean isPlain() {
    return plain;
  }

  /** How many cells the record has. */
  int width() {
    return width;
  }

  /** Whether two cells at least begin with a letter of ASCII that can be seen. */
  boolean hasTwoFilled() {
    int filled = 0;
    for (int i = 0; i < width && filled < 2; i++) {
      filled += starts[i] < ends[i] && bytes[starts[i]] > ' ' ? 1 : 0;
    }
    return filled == 2;
  }

  /** The line on which the record starts. */
  long line() {
    return line;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether a cell has nothing in it. */
  boolean isEmpty(int column) {
    return starts[column] == ends[column];
  }

  /** The text of a cell. */
  String text(int column) {
    String text = new String(bytes, starts[column], ends[column] - starts[column], charset);
    return plain ? text : text.replace("\"\"", "\"");
  }

  /** The record as the general parser would hand it on. */
  Row row() {
    List<String> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      cells.add(text(i));
    }
    Row row = new Records.Listed(cells, line);
    boolean several = nextLine - line > 1;
    if (several && CsvRecords.swallows(row, separation)) {
      throw new NotPlain();
    }
    // Within quotes a quote is written twice, and outside there is none: no quote is a letter.
    return new Records.Marked(row, new BitSet());
  }
}
