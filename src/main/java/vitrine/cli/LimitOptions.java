package vitrine.cli;

import vitrine.study.DataOptions;

/** The options that say how much one file may be. */
final class LimitOptions implements WithOptions {
  private final Options options = new Options("input");

  private final Setting<String> bytes = options.text("--limit-bytes", "N");
  private final Setting<String> ratio = options.text("--limit-ratio", "N");
  private final Setting<String> rows = options.text("--limit-rows", "N");
  private final Setting<String> columns = options.text("--limit-columns", "N");
  private final Setting<String> cell = options.text("--limit-cell", "N");

  @Override
  public Options options() {
    return options;
  }

  DataOptions.LimitOptions read() {
    return new DataOptions.LimitOptions(
        bytes.value(), ratio.value(), rows.value(), columns.value(), cell.value());
  }
}
