package vitrine.cli;

import java.util.List;
import vitrine.study.OptionValues;

/** The program itself, with the options that every command takes, before it or after it. */
final class Globals implements WithOptions {
  private final Options options = new Options();

  private final Setting<Boolean> help = options.flag("-h", "--help").everywhere().asksForHelp();
  private final Setting<Boolean> version = options.flag("-V", "--version").asksForVersion();
  private final Setting<String> language =
      options.text("--lang", "fr|en|de").everywhere().of(Candidates.LANGUAGES);
  private final Setting<Boolean> quiet = options.flag("-q", "--quiet").everywhere();
  private final Setting<Boolean> verbose = options.flag("-v", "--verbose").everywhere();
  private final Setting<Boolean> debug = options.flag("--debug").everywhere();
  private final Setting<String> workers = options.text("--workers", "N").everywhere();
  private final Setting<Boolean> ascii = options.flag("--ascii").everywhere();
  private final Setting<String> colour =
      options
          .text("--color", "auto|always|never")
          .everywhere()
          .of(Candidates.COLOURS)
          .usual("auto");

  @Override
  public Options options() {
    return options;
  }

  String language() {
    return language.value();
  }

  boolean isQuiet() {
    return quiet.value();
  }

  boolean isVerbose() {
    return verbose.value();
  }

  boolean isDebug() {
    return debug.value();
  }

  /** A wrong word is told before any work. */
  void checkColour() {
    OptionValues.oneOf("--color", colour.value(), List.of("auto", "always", "never"));
  }

  /** Whether what is written has colours: by itself only on a terminal that wants them. */
  boolean isColoured(boolean standard, Streams streams) {
    return colour.value().equals("always")
        || colour.value().equals("auto") && standard && streams.isColourTerminal();
  }

  /**
   * How many threads read files and make dossiers: as many as there are processors, unless told.
   */
  int workers() {
    return workers.value() == null
        ? Runtime.getRuntime().availableProcessors()
        : (int) OptionValues.positive("--workers", workers.value(), 1024);
  }
}
