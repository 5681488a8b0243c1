package vitrine.cli;

import picocli.CommandLine.Option;
import vitrine.study.DataOptions;

/** The options that say how much one file may be. */
final class LimitOptions {
  @Option(names = "--limit-bytes", paramLabel = "N", descriptionKey = "option.limit-bytes")
  private String bytes;

  @Option(names = "--limit-ratio", paramLabel = "N", descriptionKey = "option.limit-ratio")
  private String ratio;

  @Option(names = "--limit-rows", paramLabel = "N", descriptionKey = "option.limit-rows")
  private String rows;

  @Option(names = "--limit-columns", paramLabel = "N", descriptionKey = "option.limit-columns")
  private String columns;

  @Option(names = "--limit-cell", paramLabel = "N", descriptionKey = "option.limit-cell")
  private String cell;

  DataOptions.LimitOptions read() {
    return new DataOptions.LimitOptions(bytes, ratio, rows, columns, cell);
  }
}
