package vitrine.pollution;

import java.nio.file.Path;
import vitrine.source.ReadBack;
import vitrine.source.ReadOptions;

/** How a damaged file is given to the program. */
enum Mode {
  /** A descriptor says how the file is written and which rows are no premises. */
  GIVEN("datapackage.json", ReadOptions.DEFAULT),
  /** Nothing is said; repairs are allowed. */
  DETECTED("locaux.csv", ReadOptions.DEFAULT),
  /** Nothing is said, and nothing is repaired. */
  STRICT("locaux.csv", ReadOptions.DEFAULT);

  private final String named;
  private final ReadOptions options;

  Mode(String named, ReadOptions options) {
    this.named = named;
    this.options = options;
  }

  Read read(Path folder) {
    return ReadBack.read(folder, named, options, Column.fields());
  }
}
