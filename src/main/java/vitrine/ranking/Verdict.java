package vitrine.ranking;

import java.util.Locale;

/**
 * The one verdict on a town against a reference (METHOD §4), used by words, tables and pictures
 * alike.
 */
public enum Verdict {
  /** ▲ clearly above the reference. */
  ABOVE,
  /** ■ clearly below. */
  BELOW,
  /** ○ cannot be told: not the same as "equal". */
  UNDECIDED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
