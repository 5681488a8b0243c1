package vitrine.source;

import java.util.Comparator;

/**
 * What one delimiter would make of the beginning of a file.
 *
 * @param delimiter between cells
 * @param quoting what stands around them
 * @param wrapped whether whole lines were taken out of their quotes
 * @param header where the header stands
 * @param width how many cells it has
 * @param rowWidth how many cells the rows have, where all are as wide; 0 where that is the header's
 * @param agreeing how many rows are as wide as that
 */
record HeadReading(
    char delimiter,
    Quoting quoting,
    boolean wrapped,
    HeaderPlace header,
    int width,
    int rowWidth,
    int agreeing) {

  /** A header that is understood weighs most, then rows that are alike; plain before wrapped. */
  static final Comparator<HeadReading> BETTER =
      Comparator.comparing((HeadReading reading) -> reading.header().suffices())
          .thenComparing(reading -> reading.header().understood())
          .thenComparing(HeadReading::agreeing)
          .thenComparing(HeadReading::width)
          .thenComparing(reading -> !reading.wrapped());

  boolean isOneColumn() {
    return width < 2;
  }
}
