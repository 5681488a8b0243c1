package vitrine.cli;

/** What the exit codes mean, to scripts. */
final class ExitCode {
  /** Done, findings or not. */
  static final int DONE = 0;

  /** A gate failed. */
  static final int GATE = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The input is unusable, or there is an error with {@code --strict}. */
  static final int INPUT = 3;

  /** The output could not be written. */
  static final int OUTPUT = 4;

  /** A bug of ours. */
  static final int BUG = 70;

  private ExitCode() {}
}
