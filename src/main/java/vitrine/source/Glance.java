package vitrine.source;

import vitrine.model.Status;

/**
 * A first look at many records, one column after another: so the same little is done again and
 * again, which a processor does several at once. It tells which of them are plain rows of which all
 * is known; the others are looked at one by one.
 */
final class Glance {
  private final PlainColumns columns;
  private final PlainAges ages;
  private final ByteRows rows;
  private final int width;
  private final boolean[] plain = new boolean[ByteRows.MOST];
  private final boolean[] filtered = new boolean[ByteRows.MOST];
  private final int[] some = new int[ByteRows.MOST];
  private final int[] ofVacant = new int[ByteRows.MOST];
  private final int[] ofOccupied = new int[ByteRows.MOST];
  private final int[] ofOthers = new int[ByteRows.MOST];
  private int count;
  private boolean allPlain;

  /** Of records with so many cells: others are never plain. */
  Glance(PlainColumns columns, PlainAges ages, ByteRows rows, int width) {
    this.columns = columns;
    this.ages = ages;
    this.rows = rows;
    this.width = width;
  }

  /**
   * Looks at the first records.
   *
   * @throws NotPlain where a column without a name says something
   */
  void look(int records) {
    count = 0;
    for (int i = 0; i < records; i++) {
      filtered[i] = false;
      plain[i] = isRow(i);
      if (plain[i]) {
        some[count++] = i;
      }
    }
    if (columns.filter != null) {
      filter();
    }
    look(columns.ofAll, some, count);
    byStatus();
    allPlain = count == records;
    for (int i = 0; i < records; i++) {
      allPlain &= plain[i];
    }
  }

  /** Whether a record can be a plain row: whole, no note and no line of sums. */
  boolean isRow(int record) {
    boolean whole = rows.width(record) == width && !columns.isFilledBehind(rows, record);
    if (whole && columns.isUnnamedFilled(rows, record)) {
      throw new NotPlain();
    }
    // Two filled cells are no note, and a status is no line of sums.
    return whole
        && rows.isPlain(record)
        && rows.hasTwoFilled(record)
        && !columns.mayBeTotal(rows, record);
  }

  /** Leaves those out that a descriptor leaves out. */
  private void filter() {
    columns.filter.look(rows, some, count, plain);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int record = some[i];
      filtered[record] = plain[record] && columns.filter.value(record);
      if (!filtered[record]) {
        some[kept++] = record;
      }
    }
    count = kept;
  }

  /** Looks at what is read of premises of some statuses only. */
  private void byStatus() {
    int vacant = 0;
    int occupied = 0;
    int others = 0;
    for (int i = 0; i < count; i++) {
      Status status = columns.status.value(some[i]);
      ofVacant[vacant] = some[i];
      ofOccupied[occupied] = some[i];
      ofOthers[others] = some[i];
      int isVacant = status == Status.VACANT ? 1 : 0;
      int isOccupied = status == Status.OCCUPIED ? 1 : 0;
      vacant += isVacant;
      occupied += isOccupied;
      others += 1 - isVacant - isOccupied;
    }
    look(columns.ofVacant, ofVacant, vacant);
    look(columns.ofOccupied, ofOccupied, occupied);
    look(columns.ofOthers, ofOthers, others);
    for (int i = 0; i < vacant; i++) {
      int record = ofVacant[i];
      plain[record] = plain[record] && ages.look(record);
    }
  }

  private void look(PlainColumn[] some, int[] records, int number) {
    for (PlainColumn column : some) {
      column.look(rows, records, number, plain);
    }
  }

  /** Whether all records looked at are so. */
  boolean isAllPlain() {
    return allPlain;
  }

  /** Whether a record is a plain row of which all is known: nothing is to be told of it. */
  boolean isPlain(int record) {
    return plain[record] && !isFiltered(record);
  }

  /** Whether a descriptor leaves it out. */
  boolean isFiltered(int record) {
    return filtered[record];
  }
}
