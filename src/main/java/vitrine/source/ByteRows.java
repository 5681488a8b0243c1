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
  /** How many records are gone to at once: what they are stays near the processor. */
  static final int MOST = 128;

  /** As many cells as are enough at once, of records that are wide. */
  private static final int FULL = 1 << 14;

  /** Most records have fewer bytes, in any file. */
  private static final int USUAL = 1 << 12;

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

  private static final long QUOTES = '"' * Eight.ONES;

  private static final long SPACES = ' ' * Eight.ONES;

  private static final BitSet NO_LETTERS = new BitSet();

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
  private int longest;

  /** Of longer records more has to be known. */
  private final int usual;

  /** Where each cell of the records begins and ends, without its quotes, one after another. */
  int[] starts = new int[MOST * 16];

  int[] ends = new int[MOST * 16];

  /** Where the cells of each record begin among all; at the end, where those of one more would. */
  final int[] firsts = new int[MOST + 1];

  /** The line on which each record starts. */
  private final long[] lines = new long[MOST + 1];

  private final boolean[] plains = new boolean[MOST];
  private final boolean[] doubles = new boolean[MOST];

  private boolean plain;
  private boolean doubled;
  private boolean high;

  /** For one reader, who is told of signs in the letters beyond ASCII. */
  ByteRows(Dialect dialect, Limits limits, EncodingSigns signs) {
    this.separation = dialect.separation();
    this.charset = dialect.encoding().charset();
    this.utf8 = charset.equals(StandardCharsets.UTF_8);
    this.limits = limits;
    this.usual = (int) Math.min(limits.cell(), USUAL);
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

  /** Goes to the next records, so many at most; how many there are, none behind the last. */
  int next(int most) {
    int count = 0;
    int cells = 0;
    while (at < to && count < most && cells < FULL) {
      int start = at;
      lines[count] = nextLine++;
      plain = true;
      doubled = false;
      high = false;
      cells = record(cells);
      int end = ends[cells - 1];
      if (cells - firsts[count] > limits.columns()) {
        throw new NotPlain();
      }
      if (end - start > usual) {
        longest = Math.max(longest, at - start);
        requireShortCells(firsts[count], cells);
      }
      if (high && !utf8) {
        signs.seeLines(bytes, start, at, place + start);
      }
      doubles[count] = doubled;
      plains[count++] = plain;
      firsts[count] = cells;
    }
    lines[count] = nextLine;
    return count;
  }

  /** Takes the cells of a record, from that place among all; the place behind the last. */
  private int record(int from) {
    byte[] block = bytes;
    byte apart = delimiter;
    long aparts = delimiters;
    int cell = from;
    int quote = 0;
    int i = at;
    starts[cell] = i;
    while (true) {
      // The highest bits of bytes that may be more than letters of ASCII: eight are asked at once,
      // and one behind another that is more may be taken for it.
      long eight = Eight.at(block, i);
      long quotes = (eight | Eight.ONES) ^ HASHES;
      long ending = eight ^ aparts;
      long marks =
          ((quotes - Eight.ONES) & ~quotes
                  | (ending - Eight.ONES) & ~ending
                  | eight - SPACES & ~eight
                  | eight)
              & Eight.HIGHS;
      if (marks == 0) {
        i += Long.BYTES;
        continue;
      }
      i += Long.numberOfTrailingZeros(marks) >>> 3;
      byte mark = block[i];
      if (mark == apart) {
        ends[cell++] = i - quote;
        quote = 0;
        if (cell == starts.length) {
          widen(cell - from);
        }
        starts[cell] = ++i;
      } else if (mark == '\n' || mark == '\r' && isLineEnd(i)) {
        ends[cell++] = i - quote;
        at = i + (mark == '\r' ? 2 : 1);
        return cell;
      } else if (mark == '"' && i == starts[cell]) {
        starts[cell] = ++i;
        i = closingQuote(i) + 1;
        quote = 1;
      } else {
        i = behind(i, kinds[mark & 0xFF], starts[cell]);
      }
    }
  }

  /** Whether the carriage return here is the half of a line end. */
  private boolean isLineEnd(int i) {
    return i + 1 < to && bytes[i + 1] == '\n';
  }

  private void widen(int cells) {
    if (cells > limits.columns()) {
      throw new NotPlain();
    }
    starts = Arrays.copyOf(starts, starts.length * 2);
    ends = Arrays.copyOf(ends, starts.length);
  }

  private void requireShortCells(int first, int behind) {
    for (int i = first; i < behind; i++) {
      if (ends[i] - starts[i] > limits.cell()) {
        throw new NotPlain();
      }
    }
  }

  /** Where the quote stands that closes the cell that begins here. */
  private int closingQuote(int from) {
    byte[] block = bytes;
    if (block[from] == '#') {
      plain = false;
    }
    int i = from;
    while (i < to) {
      long eight = Eight.at(block, i);
      long quotes = eight ^ QUOTES;
      long marks =
          ((quotes - Eight.ONES) & ~quotes | eight - SPACES & ~eight | eight) & Eight.HIGHS;
      if (marks == 0) {
        i += Long.BYTES;
        continue;
      }
      i += Long.numberOfTrailingZeros(marks) >>> 3;
      if (i >= to) {
        break;
      }
      if (block[i] != '"') {
        i = behindQuoted(i, from);
      } else if (block[i + 1] != '"' || i + 1 == to) {
        requireEnd(i + 1);
        return i;
      } else {
        doubled = true;
        i += 2;
      }
    }
    throw new NotPlain();
  }

  /** Behind a byte that may stand in a cell within quotes, which begins there. */
  private int behindQuoted(int i, int from) {
    byte kind = kinds[bytes[i] & 0xFF];
    if (kind == DELIMITER) {
      return i + 1;
    }
    if (kind != LINE_FEED && kind != CARRIAGE_RETURN) {
      return behind(i, kind, from);
    }
    nextLine += kind == LINE_FEED ? 1 : 0;
    requireWholeLineEnd(i, kind);
    plain = false;
    return i + 1;
  }

  /** Behind a closing quote stands a delimiter or the end of the line or of the file. */
  private void requireEnd(int i) {
    byte kind = kinds[bytes[i] & 0xFF];
    if (kind != DELIMITER && kind != LINE_FEED && !(kind == CARRIAGE_RETURN && isLineEnd(i))) {
      throw new NotPlain();
    }
  }

  private void requireWholeLineEnd(int i, byte kind) {
    if (kind == CARRIAGE_RETURN && !isLineEnd(i)) {
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

  /**
   * Whether nothing but letters stands in the cells of a record: no line end, no control, and no
   * error of a spreadsheet.
   */
  boolean isPlain(int record) {
    return plains[record];
  }

  /** Whether quotes are letters in a cell of a record, where each is written twice. */
  boolean isDoubled(int record) {
    return doubles[record];
  }

  /** How many cells a record has. */
  int width(int record) {
    return firsts[record + 1] - firsts[record];
  }

  /** Whether two cells at least begin with a letter of ASCII that can be seen. */
  boolean hasTwoFilled(int record) {
    int filled = 0;
    for (int i = firsts[record]; i < firsts[record + 1] && filled < 2; i++) {
      filled += starts[i] < ends[i] && bytes[starts[i]] > ' ' ? 1 : 0;
    }
    return filled == 2;
  }

  /** How many bytes the longest record has of those that are longer than usual; else 0. */
  int longest() {
    return longest;
  }

  /** The line on which a record starts. */
  long line(int record) {
    return lines[record];
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether a cell has nothing in it. */
  boolean isEmpty(int record, int column) {
    int cell = firsts[record] + column;
    return starts[cell] == ends[cell];
  }

  /** The text of a cell. */
  String text(int record, int column) {
    int cell = firsts[record] + column;
    String text = new String(bytes, starts[cell], ends[cell] - starts[cell], charset);
    return doubles[record] ? text.replace("\"\"", "\"") : text;
  }

  /** A record as the general parser would hand it on. */
  Row row(int record) {
    List<String> cells = new ArrayList<>(width(record));
    for (int i = 0; i < width(record); i++) {
      cells.add(text(record, i));
    }
    Row row = new Records.Listed(cells, lines[record]);
    boolean several = isOfSeveralLines(record);
    if (several && CsvRecords.swallows(row, separation)) {
      throw new NotPlain();
    }
    // Within quotes a quote is written twice, and outside there is none: no quote is a letter.
    return new Records.Marked(row, NO_LETTERS);
  }

  private boolean isOfSeveralLines(int record) {
    return lines[record + 1] - lines[record] > 1;
  }
}
