package vitrine.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import vitrine.diagnostic.Findings;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.Zone;
import vitrine.source.Coded.Meaning;
import vitrine.source.RowAccount.Fate;
import vitrine.tally.PremisesCells;
import vitrine.tally.Quantity;

/**
 * Counts the plain rows of an inventory by their bytes: whole ones in which nothing is to be told.
 * Every other row goes the way of all rows, {@link TableRows}, which alone knows the rules; here it
 * is only known when they have nothing to say. A spelling that is met for the first time goes that
 * way too.
 */
final class PlainRows {
  /** Rows of one block that look like a footer, until it is known whether a plain row follows. */
  record Held(int block, TableRows table, List<Row> rows) {}

  private final Gathering gathering;
  private final ReadOptions options;
  private final ByteRows rows;
  private final PlainColumns columns;
  private final PremisesCells cells = new PremisesCells();

  /** Sees rows for the sake of spellings alone: what it finds and gathers is told by nobody. */
  private final MappedRow probe;

  private final boolean everything;
  private final boolean offer;

  /** The columns of this row whose spelling is met for the first time. */
  private final List<Coded<?>> met = new ArrayList<>();

  private boolean plain;
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
    this.options = options;
    this.rows = new ByteRows(dialect, options.limits());
    this.probe = gathering.mapped.fork(new Findings());
    this.columns = new PlainColumns(gathering, options);
    this.everything = options.depth() == ReadOptions.Depth.EVERYTHING;
    this.offer = options.depth() != ReadOptions.Depth.COUNTS;
  }

  /** Takes all records of a block. */
  void take(Block block) {
    rows.open(block);
    follows = false;
    while (rows.next()) {
      read++;
      if (!takePlain()) {
        takeWhole();
      }
    }
    plainBlocks.set(block.index, follows);
    if (gathering.table.isHolding()) {
      held.add(new Held(block.index, gathering.table, gathering.table.letGo()));
    }
  }

  /** Takes the record as bytes; false where it is not plain. */
  private boolean takePlain() {
    boolean whole = rows.width() == gathering.table.width();
    if (whole && columns.isUnnamedFilled(rows)) {
      throw new NotPlain();
    }
    // Two filled cells are no note, and a status is no line of sums.
    if (!whole || !rows.isPlain() || rows.visible() < 2 || columns.mayBeTotal(rows)) {
      return false;
    }
    if (isFiltered()) {
      gathering.rows.account.add(Fate.FILTERED);
      return true;
    }
    met.clear();
    plain = true;
    PlainTown town = fill();
    return plain && count(town);
  }

  private boolean isFiltered() {
    if (columns.filter == null) {
      return false;
    }
    Meaning<Boolean> meaning = columns.filter.of(rows);
    if (meaning == null) {
      probe.point(rows.row());
      columns.filter.learn(rows, probe);
      return probe.isFiltered();
    }
    return meaning.value();
  }

  /** Reads what is read of every row that counts, and of which nothing is to be told. */
  private PlainTown fill() {
    cells.clear();
    PlainTown town = value(columns.town);
    cells.status = value(columns.status);
    if (columns.survey != null) {
      cells.survey = Objects.requireNonNullElse(value(columns.survey), Period.NONE);
    }
    fillZone();
    cells.floorArea = quantity(columns.floorArea);
    cells.frontage = quantity(columns.frontage);
    if (cells.status == Status.VACANT && columns.since != null) {
      age(value(columns.since));
    }
    if (offer && cells.status == Status.OCCUPIED) {
      cells.activity = columns.activity == null ? null : value(columns.activity);
      cells.operator = columns.operator == null ? null : value(columns.operator);
    }
    for (Coded<Boolean> place : columns.places) {
      value(place);
    }
    if (everything) {
      checkRest();
    }
    return town;
  }

  private <T> T value(Coded<T> column) {
    Meaning<T> meaning = column.of(rows);
    if (meaning == null) {
      met.add(column);
      plain = false;
      return null;
    }
    plain &= meaning.plain();
    return meaning.value();
  }

  private void fillZone() {
    if (columns.zone == null) {
      cells.zone = options.defaultZone();
      cells.zoneAssumed = true;
    } else {
      cells.zone = Objects.requireNonNullElse(value(columns.zone), Zone.ALL);
    }
  }

  private Quantity quantity(PlainNumber column) {
    long number = column == null ? PlainNumber.MISSING : column.read(rows);
    plain &= number != PlainNumber.OTHER;
    return number < 0 ? null : new Quantity(number, number);
  }

  private void age(Period since) {
    LocalDate until = Ages.until(cells.survey, options.asOf());
    if (since == null || !since.isKnown() || until == null) {
      return;
    }
    if (since.first().isAfter(until)) {
      plain = false;
    } else {
      cells.age(since, until);
    }
  }

  /** What no figure hangs on is read for its faults too. */
  private void checkRest() {
    if (cells.status != Status.VACANT && columns.since != null) {
      value(columns.since);
    }
    if (cells.status != Status.OCCUPIED && columns.operator != null) {
      value(columns.operator);
    }
    for (PlainNumber number : columns.numbers) {
      plain &= number.read(rows) != PlainNumber.OTHER;
    }
  }

  /** Counts the row; false where its key must be looked at. */
  private boolean count(PlainTown town) {
    KeyWatch keys = gathering.rows.keys;
    town.at(cells.survey, gathering.rows.tally, keys);
    if (columns.id != null) {
      long hash = columns.id.hash(rows, town.hash());
      if (!columns.id.isPlain() || !columns.id.isMissing() && !keys.see(hash)) {
        return false;
      }
    }
    columns.countNumbers();
    gathering.table.release();
    follows = true;
    if (gathering.rows.isCounting()) {
      town.tally().add(cells);
    }
    gathering.rows.account.add(Fate.KEPT);
    town.mention(gathering.mentions, rows.line());
    return true;
  }

  /** Takes the record the way of all rows, and learns of one that counts what was met in it. */
  private void takeWhole() {
    Row row = rows.row();
    boolean isPlain = gathering.take(row);
    follows |= isPlain;
    // Only what has been read there too may be known from now on.
    if (isPlain && gathering.table.last() == Fate.KEPT) {
      for (Coded<?> column : met) {
        probe.point(row);
        column.learn(rows, probe);
      }
    }
    met.clear();
  }

  /** How many records were read. */
  long read() {
    return read;
  }

  /** What this reader has gathered. */
  Gathering gathered() {
    columns.tell(gathering.mapped.decimals());
    return gathering;
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
