package vitrine.source;

import vitrine.model.TownRef;

/** Takes the rows of one table of one file; made anew for every attempt. */
interface TableReader {
  /** Reads a row of the town; what is wrong is reported to the row itself. */
  void read(MappedRow row, TownRef town);
}
