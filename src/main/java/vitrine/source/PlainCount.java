package vitrine.source;

import vitrine.model.Operator;
import vitrine.model.Status;
import vitrine.source.RowAccount.Fate;
import vitrine.tally.Activities;
import vitrine.tally.OfferTally;
import vitrine.tally.ZoneTally;

/** Counts plain rows by what has been looked at in their columns. */
final class PlainCount {
  private final Gathering gathering;
  private final PlainColumns columns;
  private final PlainAges ages;
  private final ByteRows rows;
  private final boolean isCounting;
  private final boolean isZoneAssumed;
  private final boolean offer;
  private final boolean areas;

  PlainCount(
      Gathering gathering,
      PlainColumns columns,
      PlainAges ages,
      ByteRows rows,
      ReadOptions.Depth depth) {
    this.gathering = gathering;
    this.columns = columns;
    this.ages = ages;
    this.rows = rows;
    this.isCounting = gathering.rows.isCounting();
    this.isZoneAssumed = !columns.zone.isThere();
    this.offer = depth != ReadOptions.Depth.COUNTS;
    this.areas = depth.hasTradeAreas();
  }

  /** Whether the keys of rows are to be seen, to find those that stand twice. */
  boolean isWatched() {
    return columns.id != null && gathering.rows.keys != KeyWatch.NONE;
  }

  /** Shows the key of a record; false where the row itself must be seen, and is not counted so. */
  boolean seeKey(int record) {
    return columns.id.isMissing(rows, record)
        || gathering.rows.keys.see(columns.id.hash(rows, record, town(record).hash()));
  }

  /** The town of a record, turned to its survey. */
  private PlainTown town(int record) {
    PlainTown town = columns.town.value(record);
    town.at(columns.survey.value(record), gathering.rows.tally, gathering.rows.keys);
    return town;
  }

  /** Counts a record as a row that is kept. */
  void count(int record) {
    PlainTown town = town(record);
    for (PlainNumber number : columns.numbers) {
      number.count(record);
    }
    if (isCounting) {
      count(record, town.tally().own(columns.zone.value(record)));
    }
    gathering.rows.account.add(Fate.KEPT);
    town.mention(gathering.mentions, rows.line(record));
  }

  /** Counts what is known of a premises, as {@link ZoneTally} counts those of other rows. */
  private void count(int record, ZoneTally tally) {
    Status status = columns.status.value(record);
    tally.add(status, isZoneAssumed);
    if (!status.isKnown()) {
      return;
    }
    boolean isVacant = status == Status.VACANT;
    long area = columns.floorArea.number(record);
    if (area >= 0) {
      tally.floorArea().add(area, isVacant);
    }
    long frontage = columns.frontage.number(record);
    if (frontage >= 0) {
      tally.ownFrontage().add(frontage, isVacant);
    }
    if (isVacant) {
      ages.count(record, tally.ages());
    } else if (status == Status.OCCUPIED) {
      count(record, tally.offer(), area);
    }
  }

  private void count(int record, OfferTally tally, long area) {
    int activity = offer ? columns.activity.value(record) : Activities.NONE;
    Operator operator = offer ? columns.operator.value(record) : null;
    if (areas && area >= 0) {
      tally.add(activity, operator, area);
    } else {
      tally.add(activity, operator);
    }
  }
}
