package vitrine.cli;

import picocli.CommandLine.Option;

/** The option that says what makes two premises neighbours, for commands that look for it. */
final class NeighbourOption {
  @Option(names = "--neighbours", paramLabel = "N|Nm", descriptionKey = "option.neighbours")
  private String neighbours;

  /** As the user wrote it; null for the usual. */
  String value() {
    return neighbours;
  }
}
