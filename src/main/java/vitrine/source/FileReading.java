package vitrine.source;

import java.util.function.Supplier;
import vitrine.diagnostic.Findings;
import vitrine.diagnostic.Refusal;

/** Reads one file by attempts until one is complete. */
final class FileReading {
  /** Encoding, quotes, decimal marks, and what a better one would still change: more is a bug. */
  private static final int MOST_ATTEMPTS = 8;

  private FileReading() {}

  /**
   * Reads; {@code rows} makes what an attempt gathers anew, so that nothing of a lost one stays.
   */
  static Attempt.Complete read(Resource resource, ReadOptions options, Supplier<FileRows> rows) {
    return read(resource, options, rows, new Findings());
  }

  /** Reads; where the file is refused, what was found in it before goes into the findings given. */
  static Attempt.Complete read(
      Resource resource, ReadOptions options, Supplier<FileRows> rows, Findings beforeRefusal) {
    Dialect sniffed = Sniffer.sniff(resource, options);
    return read(resource, options, rows, sniffed, beforeRefusal);
  }

  /** Reads a file whose dialect is known from an earlier reading. */
  static Attempt.Complete read(
      Resource resource, ReadOptions options, Supplier<FileRows> rows, Dialect known) {
    return read(resource, options, rows, known, new Findings());
  }

  private static Attempt.Complete read(
      Resource resource,
      ReadOptions options,
      Supplier<FileRows> rows,
      Dialect known,
      Findings beforeRefusal) {
    Dialect dialect = known;
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      Attempt.Outcome outcome = new Attempt(resource, dialect, options, rows.get()).runOnBytes();
      if (outcome == null) {
        Attempt attempt = new Attempt(resource, dialect, options, rows.get());
        outcome = run(attempt, resource, dialect, options, beforeRefusal);
      }
      if (outcome instanceof Attempt.Complete complete) {
        return complete;
      }
      dialect = ((Attempt.Contradicted) outcome).better();
    }
    throw new IllegalStateException("no dialect fits " + resource.input().name().label());
  }

  private static Attempt.Outcome run(
      Attempt attempt,
      Resource resource,
      Dialect dialect,
      ReadOptions options,
      Findings beforeRefusal) {
    try {
      return attempt.run();
    } catch (Refusal refusal) {
      beforeRefusal.addAll(attempt.findings());
      throw StatusElsewhere.of(refusal, resource, dialect, options.limits());
    }
  }
}
