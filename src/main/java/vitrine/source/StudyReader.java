package vitrine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;
import vitrine.model.DuplicatePolicy;
import vitrine.model.TableKind;
import vitrine.tally.PremisesTally;
import vitrine.work.Workers;

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

  /** What was read of files that make no study together. */
  public record Partial(List<InputAccount> inputs, Findings findings) {}

  /** Reads everything that the files say; a study of which no row is left is refused. */
  public StudyData read() {
    StudyData data = readAnyhow();
    if (!data.isUsable()) {
      throw data.refusal();
    }
    return data;
  }

  /** Reads everything that the files say, and be it that no row is left. */
  public StudyData readAnyhow() {
    List<Resource> resources = files.resources();
    List<Attempt.Complete> read = readAll(resources);
    PremisesTally tally = new PremisesTally();
    Findings findings = new Findings();
    for (Attempt.Complete file : read) {
      tally.take(file.rows().tally);
      findings.addAll(file.findings());
    }
    TownKeys towns = new TownKeys(read);
    settleDuplicates(resources, read, towns, tally, findings);
    return new Assembly(resources, read, tally, findings, options, towns.register()).data();
  }

  /**
   * Reads every file by itself, those after one that cannot be used too, so that all that is wrong
   * can be told at once. Rows are kept or refused as their own file alone lets it be known.
   */
  public Partial partial() {
    Supplier<FileRows> rows = () -> FileRows.counting(KeyWatch.NONE);
    List<InputAccount> inputs = new ArrayList<>();
    Findings findings = new Findings();
    for (Resource resource : files.resources()) {
      try {
        Attempt.Complete file = FileReading.read(resource, options, rows, findings);
        inputs.add(file.account(resource));
        findings.addAll(file.findings());
      } catch (Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INPUT) {
          throw refusal;
        }
        findings.add(refusal.finding());
      }
    }
    return new Partial(inputs, findings);
  }

  /** Reads every file; those that did not say how to read a number or a date are read again. */
  private List<Attempt.Complete> readAll(List<Resource> resources) {
    boolean watched = options.duplicates() != DuplicatePolicy.ALL;
    Supplier<FileRows> rows =
        () -> FileRows.counting(watched ? new KeyWatch.Hashes() : KeyWatch.NONE);
    List<Integer> all = IntStream.range(0, resources.size()).boxed().toList();
    List<Attempt.Complete> read =
        new ArrayList<>(
            each(resources, all, (file, its) -> FileReading.read(resources.get(file), its, rows)));
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
    again(resources, read, inventories, i -> new KeyWatch.Collector(alike, towns::key, i))
        .forEach(keys -> candidates.addAll(((KeyWatch.Collector) keys).candidates()));
    new Duplicates(options.duplicates(), tally, read, findings).settle(candidates);
  }

  /** Those of the first reading, unless it is known only since then which towns are meant. */
  private List<KeyWatch.Hashes> hashes(
      List<Resource> resources,
      List<Attempt.Complete> read,
      TownKeys towns,
      List<Integer> inventories) {
    List<KeyWatch> keys =
        towns.isJoined()
            ? again(resources, read, inventories, i -> new KeyWatch.Hashes(towns::key))
            : inventories.stream().map(i -> read.get(i).rows().keys).toList();
    return keys.stream().map(KeyWatch.Hashes.class::cast).toList();
  }

  /** Reads files once more for their keys; nothing is counted again. */
  private List<KeyWatch> again(
      List<Resource> resources,
      List<Attempt.Complete> read,
      List<Integer> inventories,
      IntFunction<KeyWatch> keys) {
    return each(
        resources,
        inventories,
        (file, its) -> {
          Supplier<FileRows> rows = () -> FileRows.comparing(keys.apply(file));
          Dialect known = read.get(file).dialect();
          return FileReading.read(resources.get(file), its, rows, known).rows().keys;
        });
  }

  /**
   * Reads files, by their numbers: large ones one after the other by all processors, the others
   * several at once by one each. The results and the first fault are in the order given.
   */
  private <T> List<T> each(
      List<Resource> resources, List<Integer> chosen, BiFunction<Integer, ReadOptions, T> work) {
    Map<Boolean, List<Integer>> large =
        chosen.stream()
            .collect(
                Collectors.partitioningBy(
                    file -> PlainReading.isWorthSeveral(resources.get(file), options)));
    Map<Integer, Done<T>> done = new ConcurrentHashMap<>();
    ReadOptions alone = options.withWorkers(1);
    Workers.parallel(
        options.workers(),
        large.get(false),
        file -> done.put(file, Done.of(() -> work.apply(file, alone))));
    large.get(true).forEach(file -> done.put(file, Done.of(() -> work.apply(file, options))));
    return chosen.stream().map(file -> done.get(file).value()).toList();
  }

  /** What came of one piece of work: its value or the refusal in its place. */
  private record Done<T>(T result, Refusal refusal) {
    static <T> Done<T> of(Supplier<T> work) {
      try {
        return new Done<>(work.get(), null);
      } catch (Refusal refused) {
        return new Done<>(null, refused);
      }
    }

    T value() {
      if (refusal != null) {
        throw refusal;
      }
      return result;
    }
  }
}
