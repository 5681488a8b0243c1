package vitrine.indicator;

/** An indicator that carries its definition. */
abstract class DefinedIndicator implements Indicator {
  private final Definition definition;

  DefinedIndicator(Definition definition) {
    this.definition = definition;
  }

  @Override
  public final Definition definition() {
    return definition;
  }
}
