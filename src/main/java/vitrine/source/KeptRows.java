package vitrine.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.diagnostic.FindingCode;
import vitrine.model.Town;
import vitrine.model.TownRef;
import vitrine.model.TownRegister;

/**
 * The rows of a study that count, once it is settled which do: the files are read once more as they
 * were understood, one after the other, and no row is kept. The files must still lie open to be
 * read, and nothing is told a second time.
 */
public final class KeptRows {
  /** A file as it was understood. */
  record Source(Resource resource, Dialect dialect, KeptFile file, boolean onBytes) {
    RowAccount account() {
      return file.input().rows();
    }
  }

  private final List<Source> files;
  private final ReadOptions options;
  private final TownRegister register;
  private final PercentOrFraction shares;
  private final PercentOrFraction rates;

  KeptRows(
      List<Source> files,
      ReadOptions options,
      TownRegister register,
      PercentOrFraction shares,
      PercentOrFraction rates) {
    this.files = List.copyOf(files);
    this.options = options;
    this.register = register;
    this.shares = shares;
    this.rates = rates;
  }

  /** The files in the order in which their rows are shown. */
  public List<KeptFile> files() {
    return files.stream().map(Source::file).toList();
  }

  /**
   * Shows every row that counts, in the order of files and records.
   *
   * @throws IllegalStateException where the study was not read with {@link
   *     ReadOptions.Depth#EVERYTHING}: then nobody has told how numbers that no figure hangs on are
   *     written
   */
  public void visit(Consumer<KeptRow> visitor) {
    if (options.depth() != ReadOptions.Depth.EVERYTHING) {
      throw new IllegalStateException("not every cell was read");
    }
    files.forEach(file -> visit(file, visitor));
  }

  private void visit(Source file, Consumer<KeptRow> visitor) {
    Visit visit = new Visit(file, visitor);
    Attempt again =
        new Attempt(file.resource(), file.dialect(), options, FileRows.visited(visit::take));
    // What has not contradicted its dialect before does not now, unless the file is another.
    boolean same =
        (file.onBytes() ? again.visitOnBytes() : again.run()) instanceof Attempt.Complete complete
            && complete.sha256().equals(file.file().input().sha256());
    if (!same) {
      throw file.resource().input().refusal(FindingCode.FILE_UNREADABLE, "≠ SHA-256");
    }
    if (visit.rows != file.account().count(RowAccount.Fate.KEPT)) {
      throw new IllegalStateException(visit.rows + " rows of " + file.account().described());
    }
  }

  /** One file being visited. */
  private final class Visit {
    private final Source file;
    private final Consumer<KeptRow> visitor;
    private final KeptRow kept;

    /** The towns that the file names; without those whose rows are all refused. */
    private final Map<TownRef, Town> towns = new HashMap<>();

    private long rows;

    Visit(Source file, Consumer<KeptRow> visitor) {
      this.file = file;
      this.visitor = visitor;
      this.kept = new KeptRow(file.file(), shares, rates);
    }

    void take(MappedRow row, TownRef ref) {
      if (!file.account().isLost(row.line()) && register.fate(ref) == TownRegister.Fate.KNOWN) {
        rows++;
        visitor.accept(kept.at(row, towns.computeIfAbsent(ref, register::town)));
      }
    }
  }
}
