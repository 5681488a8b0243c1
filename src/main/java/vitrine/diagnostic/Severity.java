package vitrine.diagnostic;

import java.util.Locale;

/** How much a finding matters to the one who reads the figures. */
public enum Severity {
  /** Something was refused or emptied: figures lack it. */
  ERROR,
  /** Nothing was lost, and yet a reader should look. */
  WARNING,
  /** A choice that was made, or a cell that was missing; printed on demand only. */
  INFO;

  /** The word used in machine output. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
