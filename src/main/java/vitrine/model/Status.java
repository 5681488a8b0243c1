package vitrine.model;

import java.util.Locale;

/** What a premises is at one survey (METHOD §1). */
public enum Status {
  /** Trading, seasonal and pop-up shops included. */
  OCCUPIED,
  /** Empty. */
  VACANT,
  /** Being built or rebuilt: in the denominator, not vacant. */
  WORKS,
  /** Used as a store or a dummy window: in the denominator, not vacant. */
  STORAGE,
  /** Not known: in no rate, but it widens the bounds. */
  UNKNOWN,
  /** No longer commercial. */
  EXCLUDED;

  /** Whether it is known of what is commercial: those of n in METHOD §1. */
  public boolean isKnown() {
    return this != UNKNOWN && this != EXCLUDED;
  }

  /** The canonical word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
