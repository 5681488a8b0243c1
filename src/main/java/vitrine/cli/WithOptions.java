package vitrine.cli;

/** What has options: the program, a command, or a group of options that several commands share. */
interface WithOptions {
  Options options();
}
