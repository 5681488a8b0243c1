package vitrine.diagnostic;

import java.util.Locale;

/** What a finding does to the data it was found in. */
public enum Effect {
  /** Nothing is refused. */
  NONE,
  /** The cell is read as if it were empty. */
  CELL,
  /** The row is refused and counted. */
  ROW,
  /** The file, and with it the run, is refused. */
  FILE;

  /** The word used in machine output. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
