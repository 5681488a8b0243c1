package vitrine.cli;

/** What a command does once its options are read. */
interface Action extends WithOptions {
  /** Works, and gives the exit code. */
  int run();
}
