package vitrine.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.source.RowAccount.Fate;
import vitrine.tally.PremisesCells;

/**
 * Counts the plain rows of an inventory by their bytes: whole ones in which nothing is to be told.
 * Every other row goes the way of all rows, {@link TableRows}, which alone knows the rules; here it
 * is only known when they have nothing to say.
 */
final class PlainRows {
  /** Rows of one block that look like a footer, until it is known whether a plain row follows. */
  record Held(int block, TableRows table, List<Row> rows) {}

  private final Gathering gathering;
  private final ReadOptions options;
  private final EncodingSigns signs;
  private final ByteRows rows;
  private final PlainColumns columns;
  private final PremisesCells cells = new PremisesCells();

  /** Sees rows for the sake of spellings alone: what it finds and gathers is told by nobody. */
  private final MappedRow probe;

  private final boolean offer;
  private final boolean areas;

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
    this.options = options;
    this.signs = EncodingSigns.ofLines(dialect.encoding());
    this.rows = new ByteRows(dialect, options.limits(), signs);
    this.probe = gathering.mapped.probe();
    this.columns = new PlainColumns(gathering, options);
    this.offer = options.depth() != ReadOptions.Depth.COUNTS;
    this.areas = options.depth().hasTradeAreas();
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
    boolean whole = rows.width() == gathering.table.width() && !columns.isFilledBehind(rows);
    if (whole && columns.isUnnamedFilled(rows)) {
      throw new NotPlain();
    }
    // Two filled cells are no note, and a status is no line of sums.
    if (!whole || !rows.isPlain() || !rows.hasTwoFilled() || columns.mayBeTotal(rows)) {
      return false;
    }
    if (isFiltered()) {
      gathering.rows.account.add(Fate.FILTERED);
      return true;
    }
    met.clear();
    return look() && fill() && count(columns.town.value());
  }

  private boolean isFiltered() {
    if (columns.filter == null) {
      return false;
    }
    if (!columns.filter.look(rows)) {
      probe.point(rows.row());
      columns.filter.understand(probe);
      columns.filter.remember(rows);
    }
    return columns.filter.value();
  }

  /** Looks at all that is read of a row that counts; false where something is to be told of it. */
  private boolean look() {
    boolean plain = look(columns.always);
    Status status = columns.status.value();
    if (status != null) {
      plain &=
          look(
              switch (status) {
                case VACANT -> columns.ofVacant;
                case OCCUPIED -> columns.ofOccupied;
                default -> columns.ofOthers;
              });
    }
    for (PlainNumber number : columns.numbers) {
      plain &= number.look(rows);
    }
    return plain;
  }

  private boolean look(Coded<?>[] some) {
    boolean plain = true;
    for (Coded<?> column : some) {
      if (!column.look(rows)) {
        meet(column);
      }
      plain &= column.isPlain();
    }
    return plain;
  }

  /** Understands a spelling that is met for the first time. */
  private void meet(Coded<?> column) {
    probe.point(rows.row());
    column.understand(probe);
    met.add(column);
  }

  /** Fills the cells with what was looked at; false where something is to be told of it. */
  private boolean fill() {
    cells.clear();
    cells.town = columns.town.value().ref();
    cells.survey = columns.survey.value();
    cells.zone = columns.zone.value();
    cells.zoneAssumed = !columns.zone.isThere();
    cells.status = columns.status.value();
    cells.floorArea = columns.floorArea.quantity();
    cells.frontage = columns.frontage.quantity();
    if (cells.status == Status.OCCUPIED && offer) {
      cells.activity = columns.activity.value();
      cells.operator = columns.operator.value();
      cells.tradeArea = areas ? cells.floorArea : null;
    }
    return cells.status != Status.VACANT || age(columns.since.value());
  }

  private boolean age(Period since) {
    LocalDate until = Ages.until(cells.survey, options.asOf());
    if (!since.isKnown() || until == null) {
      return true;
    }
    if (!Ages.hasBegun(since, until)) {
      return false;
    }
    cells.age(since, until);
    return true;
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
    if (!met.isEmpty()) {
      gatherMet();
    }
    columns.countNumbers();
    if (gathering.table.isHolding()) {
      gathering.table.release();
    }
    follows = true;
    if (gathering.rows.isCounting()) {
      town.tally().add(cells);
    }
    gathering.rows.account.add(Fate.KEPT);
    town.mention(gathering.mentions, rows.line());
    return true;
  }

  /** Only what has been read in the way of all rows too may be known from now on. */
  private void gatherMet() {
    gathering.mapped.point(rows.row());
    met.forEach(column -> column.gather(gathering.mapped));
    rememberMet();
  }

  private void rememberMet() {
    met.forEach(column -> column.remember(rows));
    met.clear();
  }

  /** Takes the record the way of all rows, and knows of one that counts what was met in it. */
  private void takeWhole() {
    boolean isPlain = gathering.take(rows.row());
    follows |= isPlain;
    if (isPlain && gathering.table.last() == Fate.KEPT) {
      rememberMet();
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
