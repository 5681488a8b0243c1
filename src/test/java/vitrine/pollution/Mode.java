package vitrine.pollution;

import java.nio.file.Path;
import vitrine.source.ReadBack;

/** How a damaged file is given to the program. */
enum Mode {
  /** A descriptor says how the file is written and which rows are no premises. */
  GIVEN("datapackage.json", true),
  /** Nothing is said; repairs are allowed. */
  DETECTED("locaux.csv", true),
  /** Nothing is said, and nothing is repaired. */
  STRICT("locaux.csv", false);

  private final String named;
  private final boolean lenient;

  Mode(String named, boolean lenient) {
    this.named = named;
    this.lenient = lenient;
  }

  Read read(Path folder) {
    return ReadBack.read(folder, named, lenient, Column.fields());
  }
}
