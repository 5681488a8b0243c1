package vitrine.source;

import vitrine.tally.PremisesCells;
import vitrine.tally.PremisesSink;
import vitrine.tally.PremisesTally;

/** What one reading of one file gathers: counts of an inventory, or the rows of a small table. */
final class FileRows {
  final RowAccount account = new RowAccount();
  final PremisesTally tally = new PremisesTally();
  final SmallTables.Vacancy vacancy = new SmallTables.Vacancy(account);
  final SmallTables.Turnover turnover = new SmallTables.Turnover(account);
  final SmallTables.Towns towns = new SmallTables.Towns(account);
  final KeyWatch keys;
  private final PremisesSink sink;

  private FileRows(KeyWatch keys, PremisesSink sink) {
    this.keys = keys;
    this.sink = sink == null ? tally : sink;
  }

  /** The first reading: everything is counted. */
  static FileRows counting(KeyWatch keys) {
    return new FileRows(keys, null);
  }

  /** A second reading, for the sake of rows whose keys are alike: nothing is counted again. */
  static FileRows comparing(KeyWatch keys) {
    return new FileRows(
        keys,
        new PremisesSink() {
          @Override
          public void add(PremisesCells premises) {
            // Counted in the first reading.
          }

          @Override
          public void retract(PremisesCells premises) {
            throw new UnsupportedOperationException("nothing was counted");
          }
        });
  }

  TableReader reader(Mapping mapping, ReadOptions options) {
    return switch (mapping.table()) {
      case PREMISES -> new PremisesReader(sink, keys, options);
      case VACANCY -> vacancy;
      case TURNOVER -> turnover;
      case TOWNS -> towns;
    };
  }
}
