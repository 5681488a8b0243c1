package vitrine;

import vitrine.cli.Program;
import vitrine.cli.Streams;

/** Starts the program; nothing else ends the process or touches its streams. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(runInProcess(args));
  }

  /** Runs one command line on the streams of the process. */
  static int runInProcess(String... args) {
    return run(Streams.ofProcess(System.in, System.err), args);
  }

  /** Runs one command line and gives its exit code. */
  public static int run(Streams streams, String... args) {
    return new Program(streams).run(args);
  }
}
