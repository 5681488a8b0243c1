package vitrine.source;

import vitrine.tally.PremisesCells;
import vitrine.tally.PremisesSink;
import vitrine.tally.PremisesTally;

/** What one reading of one file gathers: counts of an inventory, or the rows of a small table. */
final class FileRows {
  private static final PremisesSink COUNTED =
      new PremisesSink() {
        @Override
        public void add(PremisesCells premises) {
          // Counted in the first reading.
        }

        @Override
        public void retract(PremisesCells premises) {
          throw new UnsupportedOperationException("nothing was counted");
        }
      };

  final RowAccount account = new RowAccount();
  final PremisesTally tally = new PremisesTally();
  final SmallTables.Vacancy vacancy = new SmallTables.Vacancy(account);
  final SmallTables.Turnover turnover = new SmallTables.Turnover(account);
  final SmallTables.Towns towns = new SmallTables.Towns(account);
  final KeyWatch keys;
  private final PremisesSink sink;

  /** Takes what has been read of a row; null for nothing. */
  private final TableReader visitor;

  private FileRows(KeyWatch keys, PremisesSink sink, TableReader visitor) {
    this.keys = keys;
    this.sink = sink == null ? tally : sink;
    this.visitor = visitor;
  }

  /** The first reading: everything is counted. */
  static FileRows counting(KeyWatch keys) {
    return new FileRows(keys, null, null);
  }

  /** A second reading, for the sake of rows whose keys are alike: nothing is counted again. */
  static FileRows comparing(KeyWatch keys) {
    return new FileRows(keys, COUNTED, null);
  }

  /** A last reading, for the sake of whoever takes the rows: nothing is counted again. */
  static FileRows visited(TableReader visitor) {
    return new FileRows(KeyWatch.NONE, COUNTED, visitor);
  }

  /** Gathers the same for another reader of the file. */
  FileRows fork() {
    return new FileRows(keys.fork(), sink == tally ? null : sink, visitor);
  }

  /** Adds what another reader of the file has gathered of an inventory. */
  void addAll(FileRows fork) {
    account.addAll(fork.account);
    tally.take(fork.tally);
    keys.addAll(fork.keys);
  }

  /** Whether rows are to be shown to somebody in their order. */
  boolean isVisited() {
    return visitor != null;
  }

  /** Whether rows are counted, and not only compared. */
  boolean isCounting() {
    return sink == tally;
  }

  TableReader reader(Mapping mapping, ReadOptions options) {
    TableReader reader = readerOf(mapping, options);
    if (visitor == null) {
      return reader;
    }
    return (row, town) -> {
      reader.read(row, town);
      if (!row.isRefused()) {
        visitor.read(row, town);
      }
    };
  }

  private TableReader readerOf(Mapping mapping, ReadOptions options) {
    return switch (mapping.table()) {
      case PREMISES -> new PremisesReader(sink, keys, options);
      case VACANCY -> vacancy;
      case TURNOVER -> turnover;
      case TOWNS -> towns;
    };
  }
}
