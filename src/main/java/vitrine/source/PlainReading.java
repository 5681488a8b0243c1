package vitrine.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import vitrine.work.Workers;

/**
 * Reads a large plain file by several readers, each block of it by one of them: those above the
 * rows one by one, then all together. They count the rows themselves, or cut them ahead of one who
 * has to see them in their order. What is gathered is what the general parser would have gathered,
 * or nothing: at the first thing outside the strict grammar the reading is given up.
 */
final class PlainReading {
  /** A smaller file is read by the general parser before this one has begun. */
  private static final long WORTH = 1 << 16;

  /** A smaller file is read before a second reader has started. */
  private static final long WORTH_SEVERAL = 1 << 20;

  /** Of blocks whose rows are all held at once: few enough that they are soon forgotten. */
  private static final int IN_ORDER = 1 << 15;

  /** Of blocks of small files, which only tests read so: many of them, all with their ends. */
  private static final int SMALL = 1 << 10;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The records of a block, and what their letters are signs of. */
  private record Cut(List<Row> rows, EncodingSigns signs) {}

  private final Blocks blocks;
  private final Dialect dialect;
  private final ReadOptions options;
  private final EncodingSigns signs;
  private final int size;
  private final Block first;
  private final ByteRows above;

  private int longest;

  /**
   * Begins to read.
   *
   * @param inOrder whether rows are handed on, and not counted
   */
  PlainReading(
      InputStream file, Dialect dialect, ReadOptions options, EncodingSigns signs, boolean inOrder)
      throws IOException {
    this.size =
        options.parser() == ReadOptions.Parser.BYTES ? SMALL : inOrder ? IN_ORDER : Blocks.SIZE;
    this.blocks = new Blocks(file, size);
    this.first = new Block(size);
    this.dialect = dialect;
    this.options = options;
    this.signs = signs;
    this.above = new ByteRows(dialect, options.limits(), signs);
    blocks.fill(first);
    skipMark();
    above.open(first);
  }

  /** Whether it is worth a try. */
  static boolean suits(Resource resource, Dialect dialect, ReadOptions options) {
    return ByteRows.suits(dialect)
        && switch (options.parser()) {
          case COMMONS -> false;
          case BYTES -> true;
          case AUTO -> resource.input().size() >= WORTH;
        };
  }

  /** Whether a file is large enough for several readers. */
  static boolean isWorthSeveral(Resource resource, ReadOptions options) {
    return options.parser() != ReadOptions.Parser.COMMONS
        && resource.input().size() >= WORTH_SEVERAL;
  }

  private void skipMark() {
    boolean marked = first.to >= MARK.length;
    for (int i = 0; i < MARK.length; i++) {
      marked &= first.bytes[i] == MARK[i];
    }
    if (marked) {
      signs.seeLines(first.bytes, 0, MARK.length, 0);
      first.from = MARK.length;
    }
  }

  /** The next record above the rows. */
  Row next() {
    if (above.next(1) == 0) {
      throw new NotPlain();
    }
    return above.row(0);
  }

  /** Hands on all records below, in their order. */
  void forEach(Consumer<Row> action) {
    above.close(first);
    try (Workers<Cut> cutting = Workers.onMany(options.workers(), this::cut)) {
      for (Cut cut = cutting.next(); cut != null; cut = cutting.next()) {
        signs.addAll(cut.signs());
        cut.rows().forEach(action);
      }
    } finally {
      blocks.stop();
    }
  }

  /** The records of a block; the first one has been filled for the header. Null behind the last. */
  private Cut cut(int index) {
    Block block = index == 0 ? first : new Block(size);
    if (index > 0 && !fill(block, index)) {
      return null;
    }
    EncodingSigns seen = EncodingSigns.ofLines(dialect.encoding());
    ByteRows records = new ByteRows(dialect, options.limits(), seen);
    records.open(block);
    List<Row> rows = new ArrayList<>();
    for (int count = records.next(ByteRows.MOST); count > 0; count = records.next(ByteRows.MOST)) {
      for (int i = 0; i < count; i++) {
        rows.add(records.row(i));
      }
    }
    return new Cut(rows, seen);
  }

  /** A file that breaks off is for the general parser to tell, or is not what it was before. */
  private boolean fill(Block block, int index) {
    try {
      return blocks.fill(block, index);
    } catch (IOException broken) {
      throw new NotPlain();
    }
  }

  /**
   * Reads all rows below; the gathering given has the header and will have everything.
   *
   * @return how many records were read
   */
  long readAll(Gathering all) {
    above.close(first);
    List<PlainRows> readers = new ArrayList<>();
    for (int i = 0; i < options.workers(); i++) {
      readers.add(new PlainRows(i == 0 ? all : all.fork(), dialect, options));
    }
    Workers.parallel(options.workers(), readers, reader -> read(reader, reader == readers.get(0)));
    readers.forEach(reader -> signs.addAll(reader.signs()));
    settleHeld(readers, all.table);
    for (PlainRows reader : readers) {
      Gathering gathered = reader.gathered();
      if (gathered != all) {
        all.addAll(gathered);
      }
    }
    longest = readers.stream().mapToInt(PlainRows::longest).max().orElseThrow();
    return readers.stream().mapToLong(PlainRows::read).sum();
  }

  /** Whether the rows that were read can be handed on in order too. */
  boolean isOfShortRows() {
    return longest <= IN_ORDER;
  }

  /** Rows held back are rows if a plain one follows in a later block; else the file ends so. */
  private static void settleHeld(List<PlainRows> readers, TableRows last) {
    BitSet plainBlocks = new BitSet();
    readers.forEach(reader -> plainBlocks.or(reader.plainBlocks()));
    List<Row> pending = new ArrayList<>();
    List<PlainRows.Held> all = new ArrayList<>();
    readers.forEach(reader -> all.addAll(reader.held()));
    all.sort((one, other) -> Integer.compare(one.block(), other.block()));
    for (PlainRows.Held held : all) {
      if (plainBlocks.length() > held.block() + 1) {
        held.rows().forEach(held.table()::count);
      } else {
        pending.addAll(held.rows());
      }
    }
    if (pending.size() > Footer.LONGEST) {
      throw new NotPlain();
    }
    last.hold(pending);
  }

  /** Reads one block after another; the first one has been filled for the header. */
  private PlainRows read(PlainRows reader, boolean isFirst) {
    try {
      Block block = isFirst ? first : new Block(size);
      boolean filled = isFirst || blocks.fill(block);
      while (filled) {
        reader.take(block);
        filled = blocks.fill(block);
      }
      return reader;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      blocks.stop();
    }
  }
}
