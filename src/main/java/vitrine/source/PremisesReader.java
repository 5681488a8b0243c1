package vitrine.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vitrine.diagnostic.FindingCode;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.model.Status;
import vitrine.model.TownRef;
import vitrine.model.Zone;
import vitrine.tally.PremisesCells;
import vitrine.tally.PremisesSink;

/** Rows of an inventory, into the tally. Only what the indicators need is read of each. */
final class PremisesReader implements TableReader {
  static final List<Field> AMOUNTS =
      List.of(Field.ANNUAL_RENT, Field.CADASTRAL_RENTAL_VALUE, Field.CADASTRAL_NET_INCOME);
  static final List<Field> NUMBERS =
      List.of(Field.POSITION, Field.LAT, Field.LON, Field.X, Field.Y);

  private final PremisesSink sink;
  private final KeyWatch keys;
  private final ReadOptions options;
  private final PremisesCells cells = new PremisesCells();

  PremisesReader(PremisesSink sink, KeyWatch keys, ReadOptions options) {
    this.sink = sink;
    this.keys = keys;
    this.options = options;
  }

  @Override
  public void read(MappedRow row, TownRef town) {
    fill(row, town);
    row.checkPlaces();
    String id = row.has(Field.PREMISES_ID) ? row.id() : null;
    if (!row.isRefused()) {
      sink.add(cells);
      keys.see(row, cells, id);
    }
  }

  private void fill(MappedRow row, TownRef town) {
    cells.clear();
    cells.town = town;
    cells.status = status(row);
    if (row.has(Field.SURVEY)) {
      cells.survey = row.period(Field.SURVEY);
    }
    if (row.has(Field.ZONE)) {
      cells.zone =
          Objects.requireNonNullElse(row.zone(Field.ZONE, FindingCode.ZONE_UNKNOWN), Zone.ALL);
    } else {
      cells.zone = options.defaultZone();
      cells.zoneAssumed = true;
    }
    cells.floorArea = row.quantity(Field.FLOOR_AREA_M2);
    cells.frontage = row.quantity(Field.FRONTAGE_M);
    if (cells.status == Status.VACANT && row.has(Field.VACANT_SINCE)) {
      age(row);
    }
    if (options.depth() != ReadOptions.Depth.COUNTS && cells.status == Status.OCCUPIED) {
      cells.activity = row.activity(Field.ACTIVITY);
      cells.operator = row.operator(Field.OPERATOR);
      cells.tradeArea = options.depth().hasTradeAreas() ? cells.floorArea : null;
    }
    if (options.depth() == ReadOptions.Depth.EVERYTHING) {
      readRest(row);
    }
  }

  /** What no figure hangs on: read for its faults, and for how its numbers are written. */
  private void readRest(MappedRow row) {
    if (cells.status != Status.VACANT) {
      row.period(Field.VACANT_SINCE);
    }
    if (cells.status != Status.OCCUPIED) {
      row.operator(Field.OPERATOR);
    }
    for (Field amount : AMOUNTS) {
      row.amount(amount, FindingCode.NUMBER_UNREADABLE, FindingCode.NUMBER_NEGATIVE);
    }
    for (Field number : NUMBERS) {
      row.number(number, FindingCode.NUMBER_UNREADABLE);
    }
  }

  /** The status that a row says; told where it says none clearly. */
  static Status status(MappedRow row) {
    String word = row.text(Field.STATUS);
    if (row.isRefused()) {
      return Status.UNKNOWN;
    }
    if (word == null) {
      row.report(FindingCode.STATUS_MISSING, Field.STATUS, "", "");
      return Status.UNKNOWN;
    }
    if (word.indexOf('?') >= 0) {
      // The surveyor doubted: no word is the stronger for it.
      row.report(FindingCode.STATUS_AMBIGUOUS, Field.STATUS, word, "vacant | occupied");
      return Status.UNKNOWN;
    }
    Status status = row.status(word);
    if (status == null) {
      row.reportWord(FindingCode.STATUS_UNKNOWN, Field.STATUS, word);
    } else if (status == Status.UNKNOWN && Words.tellsNothing(word)) {
      row.report(FindingCode.STATUS_AMBIGUOUS, Field.STATUS, word, "vacant | occupied");
    }
    return status;
  }

  private void age(MappedRow row) {
    Period since = row.period(Field.VACANT_SINCE);
    LocalDate until = Ages.until(cells.survey, options.asOf());
    if (!since.isKnown() || until == null) {
      return;
    }
    if (!Ages.hasBegun(since, until)) {
      row.report(FindingCode.SINCE_AFTER_SURVEY, Field.VACANT_SINCE, since.text(), "<= " + until);
      return;
    }
    cells.age(since, until);
  }
}
