package vitrine.source;

import java.util.function.Supplier;
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
    return read(resource, options, rows, Sniffer.sniff(resource, options));
  }

  /** Reads a file whose dialect is known from an earlier reading. */
  static Attempt.Complete read(
      Resource resource, ReadOptions options, Supplier<FileRows> rows, Dialect known) {
    Dialect dialect = known;
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      Attempt.Outcome outcome = run(resource, dialect, options, rows.get());
      if (outcome instanceof Attempt.Complete complete) {
        return complete;
      }
      dialect = ((Attempt.Contradicted) outcome).better();
    }
    throw new IllegalStateException("no dialect fits " + resource.input().name().label());
  }

  private static Attempt.Outcome run(
      Resource resource, Dialect dialect, ReadOptions options, FileRows rows) {
    try {
      return new Attempt(resource, dialect, options, rows).run();
    } catch (Refusal refusal) {
      throw StatusElsewhere.of(refusal, resource, dialect, options.limits());
    }
  }
}
