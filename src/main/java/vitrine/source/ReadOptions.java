package vitrine.source;

import java.nio.charset.Charset;
import java.util.List;
import vitrine.model.DuplicatePolicy;
import vitrine.model.Period;
import vitrine.model.Zone;

/**
 * How inputs are to be read, from the command line.
 *
 * @param encoding null to detect
 * @param delimiter 0 to detect
 * @param decimal the decimal mark, 0 to detect
 * @param dates how dates are written, as far as that is said
 * @param defaultZone the zone of inventories without a zone column
 * @param asTown the town of files without a town column; null to take the file's name
 * @param asOf the day to which ages are reckoned; {@link Period#NONE} for that of the survey
 * @param duplicates which of two rows of one premises counts
 * @param where only these rows; all where empty
 * @param offer whether what shops trade in, and for whom, is read too
 * @param limitBytes the most bytes one file may have inflated
 * @param limitRows the most records one file may have
 * @param workers how many files are read at once
 */
public record ReadOptions(
    Charset encoding,
    char delimiter,
    char decimal,
    DateForm dates,
    Zone defaultZone,
    String asTown,
    Period asOf,
    DuplicatePolicy duplicates,
    List<RowChoice> where,
    boolean offer,
    long limitBytes,
    long limitRows,
    int workers) {

  /** Everything detected, nothing limited. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(
          null,
          (char) 0,
          (char) 0,
          DateForm.DETECT,
          Zone.CENTRE,
          null,
          Period.NONE,
          DuplicatePolicy.FIRST,
          List.of(),
          true,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          1);

  public ReadOptions {
    where = List.copyOf(where);
  }

  /** The same, reading what shops trade in or leaving it out. */
  public ReadOptions withOffer(boolean read) {
    return new ReadOptions(
        encoding,
        delimiter,
        decimal,
        dates,
        defaultZone,
        asTown,
        asOf,
        duplicates,
        where,
        read,
        limitBytes,
        limitRows,
        workers);
  }
}
