package vitrine.cli;

/** The option that says what makes two premises neighbours, for commands that look for it. */
final class NeighbourOption implements WithOptions {
  private final Options options = new Options();

  private final Setting<String> neighbours = options.text("--neighbours", "N|Nm");

  @Override
  public Options options() {
    return options;
  }

  /** As the user wrote it; null for the usual. */
  String value() {
    return neighbours.value();
  }
}
