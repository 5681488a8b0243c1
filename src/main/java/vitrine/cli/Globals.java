package vitrine.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vitrine.study.OptionValues;

/** The program itself, with the options that every command takes, before it or after it. */
@Command(name = "vitrine")
final class Globals {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "fr|en|de",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private String language;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.verbose")
  private boolean verbose;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
  private boolean debug;

  @Option(
      names = "--workers",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.workers")
  private String workers;

  String language() {
    return language;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean isDebug() {
    return debug;
  }

  /** How many files are read at once: as many as there are processors, unless told. */
  int workers() {
    return workers == null
        ? Runtime.getRuntime().availableProcessors()
        : (int) OptionValues.positive("--workers", workers, 1024);
  }
}
