package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import vitrine.diagnostic.Findings;
import vitrine.model.DuplicatePolicy;
import vitrine.model.TableKind;
import vitrine.source.PremisesReader.Candidate;
import vitrine.tally.PremisesTally;

/**
 * Reads a study: every file once, several at a time, then once more the inventories in which keys
 * are alike. How many files are read at once changes nothing in what comes out.
 */
public final class StudyReader {
  private final StudyFiles files;
  private final ReadOptions options;

  public StudyReader(StudyFiles files, ReadOptions options) {
    this.files = files;
    this.options = options;
  }

  /** Reads everything that the files say. */
  public StudyData read() {
    List<Resource> resources = files.resources();
    List<Attempt.Complete> read = readAll(resources);
    PremisesTally tally = new PremisesTally();
    Findings findings = new Findings();
    for (Attempt.Complete file : read) {
      tally.add(file.rows().tally);
      findings.addAll(file.findings());
    }
    TownKeys towns = new TownKeys(read);
    settleDuplicates(resources, read, towns, tally, findings);
    return new Assembly(resources, read, tally, findings, options, towns.register()).data();
  }

  /** Reads every file; those that did not say how to read a number or a date are read again. */
  private List<Attempt.Complete> readAll(List<Resource> resources) {
    boolean watched = options.duplicates() != DuplicatePolicy.ALL;
    Supplier<FileRows> rows =
        () -> FileRows.counting(watched ? new KeyWatch.Hashes() : KeyWatch.NONE);
    List<Attempt.Complete> read =
        new ArrayList<>(parallel(resources, resource -> FileReading.read(resource, options, rows)));
    DecimalPool pool = new DecimalPool(read);
    DatePool dates = new DatePool(read);
    for (int i = 0; i < read.size(); i++) {
      Attempt.Complete file = read.get(i);
      Map<Integer, Character> marks = pool.marks(resources.get(i), file);
      Map<Integer, PeriodGrammar.Order> orders = dates.orders(file, options);
      if (!marks.isEmpty() || !orders.isEmpty()) {
        Dialect better = file.dialect().withDecimals(marks).withDates(orders);
        read.set(i, FileReading.read(resources.get(i), options, rows, better));
      }
    }
    return read;
  }

  private void settleDuplicates(
      List<Resource> resources,
      List<Attempt.Complete> read,
      TownKeys towns,
      PremisesTally tally,
      Findings findings) {
    if (options.duplicates() == DuplicatePolicy.ALL) {
      return;
    }
    List<Integer> inventories = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).mapping().table() == TableKind.PREMISES) {
        inventories.add(i);
      }
    }
    long[] alike = KeyWatch.Hashes.alike(hashes(resources, read, towns, inventories));
    if (alike.length == 0) {
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    parallel(
            inventories,
            i -> again(resources, read, i, new KeyWatch.Collector(alike, towns::key, i)))
        .forEach(rows -> candidates.addAll(((KeyWatch.Collector) rows.keys).candidates()));
    new Duplicates(options.duplicates(), tally, read, findings).settle(candidates);
  }

  /** Those of the first reading, unless it is known only since then which towns are meant. */
  private List<KeyWatch.Hashes> hashes(
      List<Resource> resources,
      List<Attempt.Complete> read,
      TownKeys towns,
      List<Integer> inventories) {
    return parallel(
        inventories,
        i ->
            (KeyWatch.Hashes)
                (towns.isJoined()
                    ? again(resources, read, i, new KeyWatch.Hashes(towns::key)).keys
                    : read.get(i).rows().keys));
  }

  /** Reads a file once more for its keys; nothing is counted again. */
  private FileRows again(
      List<Resource> resources, List<Attempt.Complete> read, int file, KeyWatch keys) {
    Supplier<FileRows> rows = () -> FileRows.comparing(keys);
    return FileReading.read(resources.get(file), options, rows, read.get(file).dialect()).rows();
  }

  /** Works on all items, in no order; the results and the first fault are in the items' order. */
  private <A, B> List<B> parallel(List<A> items, Function<A, B> work) {
    int workers = Math.min(options.workers(), items.size());
    if (workers <= 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      items.forEach(item -> tasks.add(() -> work.apply(item)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdown();
    }
  }
}
