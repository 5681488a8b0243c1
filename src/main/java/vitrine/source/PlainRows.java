package vitrine.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vitrine.model.Status;
import vitrine.source.RowAccount.Fate;

/**
 * Counts the plain rows of an inventory by their bytes: whole ones in which nothing is to be told.
 * Every other row goes the way of all rows, {@link TableRows}, which alone knows the rules; here it
 * is only known when they have nothing to say.
 */
final class PlainRows {
  /** Rows of one block that look like a footer, until it is known whether a plain row follows. */
  record Held(int block, TableRows table, List<Row> rows) {}

  private final Gathering gathering;
  private final EncodingSigns signs;
  private final ByteRows rows;
  private final PlainColumns columns;
  private final Glance glance;
  private final PlainAges ages;

  /** Sees rows for the sake of spellings alone: what it finds and gathers is told by nobody. */
  private final MappedRow probe;

  private final PlainCount counting;
  private final boolean isWatched;

  /** The columns of this row whose spelling is met for the first time. */
  private final List<Coded<?>> met = new ArrayList<>();

  private long read;
  private boolean follows;
  private final BitSet plainBlocks = new BitSet();
  private final List<Held> held = new ArrayList<>();

  /**
   * For one reader of a file.
   *
   * @throws NotPlain where what its columns say cannot be told from bytes
   */
  PlainRows(Gathering gathering, Dialect dialect, ReadOptions options) {
    this.gathering = gathering;
    this.signs = EncodingSigns.ofLines(dialect.encoding());
    this.rows = new ByteRows(dialect, options.limits(), signs);
    this.probe = gathering.mapped.probe();
    this.columns = new PlainColumns(gathering, options);
    this.ages = new PlainAges(columns, options.asOf());
    this.glance = new Glance(columns, ages, rows, gathering.table.width());
    this.counting = new PlainCount(gathering, columns, ages, rows, options.depth());
    this.isWatched = counting.isWatched();
  }

  /** Takes all records of a block. */
  void take(Block block) {
    rows.open(block);
    follows = false;
    for (int count = rows.next(ByteRows.MOST); count > 0; count = rows.next(ByteRows.MOST)) {
      read += count;
      glance.look(count);
      int taken = glance.isAllPlain() ? takeAll(count) : 0;
      for (int i = taken; i < count; i++) {
        take(i);
      }
    }
    plainBlocks.set(block.index, follows);
    if (gathering.table.isHolding()) {
      held.add(new Held(block.index, gathering.table, gathering.table.letGo()));
    }
  }

  /** Takes plain records until one is to be seen itself; how many have been taken. */
  private int takeAll(int count) {
    for (int i = 0; i < count; i++) {
      if (isWatched && !counting.seeKey(i)) {
        return i;
      }
      if (i == 0) {
        follow();
      }
      counting.count(i);
    }
    return count;
  }

  /** A plain row follows those that were held back. */
  private void follow() {
    if (gathering.table.isHolding()) {
      gathering.table.release();
    }
    follows = true;
  }

  /** Takes a record as it was seen at a glance, or by a closer look, or the way of all rows. */
  private void take(int record) {
    if (glance.isFiltered(record)) {
      gathering.rows.account.add(Fate.FILTERED);
    } else if (glance.isPlain(record) && (!isWatched || counting.seeKey(record))) {
      follow();
      counting.count(record);
    } else if (!takePlain(record)) {
      takeWhole(record);
    }
  }

  /** Takes a record as bytes; false where it is not plain. */
  private boolean takePlain(int record) {
    if (!glance.isRow(record)) {
      return false;
    }
    if (isFiltered(record)) {
      gathering.rows.account.add(Fate.FILTERED);
      return true;
    }
    met.clear();
    if (!look(record) || isWatched && !counting.seeKey(record)) {
      return false;
    }
    gatherMet(record);
    follow();
    counting.count(record);
    return true;
  }

  private boolean isFiltered(int record) {
    if (columns.filter == null) {
      return false;
    }
    if (!columns.filter.look(rows, record)) {
      probe.point(rows.row(record));
      columns.filter.understand(probe);
      columns.filter.remember(rows, record);
    }
    return columns.filter.value(record);
  }

  /** Looks at all that is read of a row that counts; false where something is to be told of it. */
  private boolean look(int record) {
    boolean plain = look(columns.always, record);
    Status status = columns.status.value(record);
    if (status != null) {
      plain &=
          look(
              switch (status) {
                case VACANT -> columns.ofVacant;
                case OCCUPIED -> columns.ofOccupied;
                default -> columns.ofOthers;
              },
              record);
    }
    for (PlainNumber number : columns.numbers) {
      plain &= number.look(rows, record);
    }
    return plain
        && (columns.id == null || columns.id.isPlain(rows, record))
        && (status != Status.VACANT || ages.look(record));
  }

  private boolean look(Coded<?>[] some, int record) {
    boolean plain = true;
    for (Coded<?> column : some) {
      if (!column.look(rows, record)) {
        meet(column, record);
      }
      plain &= column.isPlain(record);
    }
    return plain;
  }

  /** Understands a spelling that is met for the first time. */
  private void meet(Coded<?> column, int record) {
    probe.point(rows.row(record));
    column.understand(probe);
    met.add(column);
  }

  /** Only what has been read in the way of all rows too may be known from now on. */
  private void gatherMet(int record) {
    if (!met.isEmpty()) {
      gathering.mapped.point(rows.row(record));
      met.forEach(column -> column.gather(gathering.mapped));
      rememberMet(record);
    }
  }

  private void rememberMet(int record) {
    met.forEach(column -> column.remember(rows, record));
    met.clear();
  }

  /** Takes a record the way of all rows, and knows of one that counts what was met in it. */
  private void takeWhole(int record) {
    boolean isPlain = gathering.take(rows.row(record));
    follows |= isPlain;
    if (isPlain && gathering.table.last() == Fate.KEPT) {
      rememberMet(record);
    }
    met.clear();
  }

  /** How many records were read. */
  long read() {
    return read;
  }

  /** How many bytes the longest of them has. */
  int longest() {
    return rows.longest();
  }

  /** What this reader has gathered. */
  Gathering gathered() {
    columns.tell(gathering.mapped.decimals());
    return gathering;
  }

  /** The signs of encoding that this reader has seen. */
  EncodingSigns signs() {
    return signs;
  }

  /** The rows that look like a footer at the ends of blocks. */
  List<Held> held() {
    return held;
  }

  /** The blocks with a plain row: what was held before them was none. */
  BitSet plainBlocks() {
    return plainBlocks;
  }
}
