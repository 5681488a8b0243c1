package vitrine.source;

import vitrine.diagnostic.Place;
import vitrine.model.Period;
import vitrine.model.TownRef;
import vitrine.tally.PremisesCells;

/**
 * A premises whose key may stand twice, kept until it is settled which rows count. There may be as
 * many as rows.
 *
 * @param file whose row it is: the number of the file and where its identifiers stand
 * @param first one half of what the row says, as {@link RowContents} tells
 * @param second the other half
 * @param cells what was counted of it
 */
record Candidate(Key key, Source file, long line, long first, long second, PremisesCells cells)
    implements Comparable<Candidate> {
  /** The key of METHOD §1: one premises of one town at one survey. */
  record Key(TownRef town, Period survey, String id) {
    /** Whether it is the key of these; they mostly are the same objects. */
    boolean is(TownRef itsTown, Period itsSurvey, String itsId) {
      return id.equals(itsId) && survey.equals(itsSurvey) && town.equals(itsTown);
    }
  }

  /**
   * The file of rows.
   *
   * @param number among the files of the study
   * @param ids the place of the identifiers, of no line
   */
  record Source(int number, Place ids) {}

  Place place() {
    return new Place(file.ids().file(), line, file.ids().column());
  }

  /** The place as findings in other rows name it. */
  String where() {
    return file.ids().file().label() + ":" + line;
  }

  /** Whether the other row says the same. */
  boolean saysAs(Candidate other) {
    return first == other.first && second == other.second;
  }

  @Override
  public int compareTo(Candidate other) {
    int byFile = Integer.compare(file.number(), other.file.number());
    return byFile != 0 ? byFile : Long.compare(line, other.line);
  }
}
