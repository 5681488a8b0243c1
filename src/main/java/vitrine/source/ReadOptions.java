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
 * @param quote null to detect; {@link #NO_QUOTE} for none
 * @param headerRows the rows of the header, from 1; empty for none, null to find it
 * @param decimal the decimal mark, 0 to detect
 * @param dates how dates are written, as far as that is said
 * @param defaultZone the zone of inventories without a zone column
 * @param asTown the town of files without a town column; null to take the file's name
 * @param asOf the day to which ages are reckoned; {@link Period#NONE} for that of the survey
 * @param duplicates which of two rows of one premises counts
 * @param where only these rows; all where empty
 * @param offer whether what shops trade in, and for whom, is read too
 * @param lenient whether damaged rows are repaired where that can be done in one way only
 * @param limits how much one file may be
 * @param workers how many files are read at once
 */
public record ReadOptions(
    Charset encoding,
    char delimiter,
    Character quote,
    List<Integer> headerRows,
    char decimal,
    DateForm dates,
    Zone defaultZone,
    String asTown,
    Period asOf,
    DuplicatePolicy duplicates,
    List<RowChoice> where,
    boolean offer,
    boolean lenient,
    Limits limits,
    int workers) {

  /** Said where no character is a quote. */
  public static final char NO_QUOTE = 0;

  /** Everything detected, nothing repaired. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(
          null,
          (char) 0,
          null,
          null,
          (char) 0,
          DateForm.DETECT,
          Zone.CENTRE,
          null,
          Period.NONE,
          DuplicatePolicy.FIRST,
          List.of(),
          true,
          false,
          Limits.USUAL,
          1);

  public ReadOptions {
    headerRows = headerRows == null ? null : List.copyOf(headerRows);
    where = List.copyOf(where);
  }

  /** The same, reading what shops trade in or leaving it out. */
  public ReadOptions withOffer(boolean read) {
    return new ReadOptions(
        encoding,
        delimiter,
        quote,
        headerRows,
        decimal,
        dates,
        defaultZone,
        asTown,
        asOf,
        duplicates,
        where,
        read,
        lenient,
        limits,
        workers);
  }
}
