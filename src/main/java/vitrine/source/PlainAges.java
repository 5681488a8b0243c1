package vitrine.source;

import java.time.LocalDate;
import vitrine.model.Ages;
import vitrine.model.Period;
import vitrine.tally.AgeTally;

/** How long the vacant premises of some records have been so, in completed months. */
final class PlainAges {
  private static final int UNKNOWN = -1;

  private final PlainColumns columns;
  private final Period asOf;
  private final int[] shortest = new int[ByteRows.MOST];
  private final int[] longest = new int[ByteRows.MOST];

  PlainAges(PlainColumns columns, Period asOf) {
    this.columns = columns;
    this.asOf = asOf;
  }

  /** Reckons the age of a record; false where it begins after the survey, which is to be told. */
  boolean look(int record) {
    Period since = columns.since.value(record);
    LocalDate until = Ages.until(columns.survey.value(record), asOf);
    shortest[record] = UNKNOWN;
    if (!since.isKnown() || until == null) {
      return true;
    }
    if (!Ages.hasBegun(since, until)) {
      return false;
    }
    shortest[record] = Ages.shortest(since, until);
    longest[record] = Ages.longest(since, until);
    return true;
  }

  /** Counts the age of a record, where it is known. */
  void count(int record, AgeTally tally) {
    if (shortest[record] != UNKNOWN) {
      tally.add(shortest[record], longest[record]);
    }
  }
}
