package vitrine.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vitrine.study.OptionValues;

/** The program itself, with the options that every command takes, before it or after it. */
@Command(name = "vitrine")
final class Globals {
  /** Those of these options that are followed by a value. */
  static final Set<String> TAKING_VALUES = Set.of("--lang", "--workers", "--color");

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
      completionCandidates = Candidates.Languages.class,
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

  @Option(names = "--ascii", scope = ScopeType.INHERIT, descriptionKey = "option.ascii")
  private boolean ascii;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      scope = ScopeType.INHERIT,
      completionCandidates = Candidates.Colours.class,
      descriptionKey = "option.color")
  private String colour = "auto";

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

  /** A wrong word is told before any work. */
  void checkColour() {
    OptionValues.oneOf("--color", colour, List.of("auto", "always", "never"));
  }

  /** Whether what is written has colours: by itself only on a terminal that wants them. */
  boolean isColoured(boolean standard, Streams streams) {
    return colour.equals("always")
        || colour.equals("auto") && standard && streams.isColourTerminal();
  }

  /**
   * How many threads read files and make dossiers: as many as there are processors, unless told.
   */
  int workers() {
    return workers == null
        ? Runtime.getRuntime().availableProcessors()
        : (int) OptionValues.positive("--workers", workers, 1024);
  }
}
