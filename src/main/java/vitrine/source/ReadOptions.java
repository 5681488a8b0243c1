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
 * @param defaultZone the zone of inventories without a zone column; null where not said
 * @param asTown the town of files without a town column; null to take the file's name
 * @param asOf the day to which ages are reckoned; {@link Period#NONE} for that of the survey
 * @param duplicates which of two rows of one premises counts
 * @param where only these rows; all where empty
 * @param depth how much of each premises is read
 * @param lenient whether damaged rows are repaired where that can be done in one way only
 * @param limits how much one file may be
 * @param workers how many processors read at once
 * @param parser what takes files apart
 * @param digested whether the digest of each file is made: it costs time, and few formats tell it
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
    Depth depth,
    boolean lenient,
    Limits limits,
    int workers,
    Parser parser,
    boolean digested) {

  /** Said where no character is a quote. */
  public static final char NO_QUOTE = 0;

  /** How much of each premises is read: what no figure hangs on costs time. */
  public enum Depth {
    /** What is counted and measured. */
    COUNTS,
    /** What shops trade in, and for whom, too. */
    OFFER,
    /** And on how much floor. */
    OFFER_AREAS,
    /** Every cell, so that kept rows can be visited and every fault of them is told. */
    EVERYTHING;

    boolean hasTradeAreas() {
      return compareTo(OFFER_AREAS) >= 0;
    }
  }

  /** What takes files apart: it changes nothing in what is read of them. */
  public enum Parser {
    /** Whatever is faster. */
    AUTO,
    /** The general parser, which is the one of record. */
    COMMONS,
    /** Their bytes wherever the strict grammar holds, however small they are. */
    BYTES
  }

  /** Everything detected, nothing repaired. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(
          null,
          (char) 0,
          null,
          null,
          (char) 0,
          DateForm.DETECT,
          null,
          null,
          Period.NONE,
          DuplicatePolicy.FIRST,
          List.of(),
          Depth.OFFER_AREAS,
          false,
          Limits.USUAL,
          1,
          Parser.AUTO,
          true);

  public ReadOptions {
    headerRows = headerRows == null ? null : List.copyOf(headerRows);
    where = List.copyOf(where);
  }

  /** The zone of inventories without one, or what holds where nobody has said it. */
  public Zone zoneElse(Zone otherwise) {
    return defaultZone == null ? otherwise : defaultZone;
  }

  /** The same with another zone for inventories without one. */
  ReadOptions withDefaultZone(Zone other) {
    return with(other, duplicates, depth, workers, parser, digested);
  }

  /** The same under another policy for duplicates. */
  ReadOptions withDuplicates(DuplicatePolicy other) {
    return with(defaultZone, other, depth, workers, parser, digested);
  }

  /** The same, reading more or less of each premises. */
  public ReadOptions withDepth(Depth other) {
    return with(defaultZone, duplicates, other, workers, parser, digested);
  }

  /** The same on so many processors. */
  ReadOptions withWorkers(int processors) {
    return with(defaultZone, duplicates, depth, processors, parser, digested);
  }

  /** The same by another parser. */
  ReadOptions withParser(Parser other) {
    return with(defaultZone, duplicates, depth, workers, other, digested);
  }

  /** The same with digests of files, or without. */
  public ReadOptions withDigests(boolean made) {
    return with(defaultZone, duplicates, depth, workers, parser, made);
  }

  private ReadOptions with(
      Zone zone, DuplicatePolicy policy, Depth read, int processors, Parser by, boolean made) {
    return new ReadOptions(
        encoding,
        delimiter,
        quote,
        headerRows,
        decimal,
        dates,
        zone,
        asTown,
        asOf,
        policy,
        where,
        read,
        lenient,
        limits,
        processors,
        by,
        made);
  }
}
