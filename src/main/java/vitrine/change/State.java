package vitrine.change;

import java.util.Locale;
import vitrine.model.Status;

/** What a premises is at one of two surveys: a status, or the way in which it is not there. */
public enum State {
  OCCUPIED,
  VACANT,
  WORKS,
  STORAGE,
  UNKNOWN,
  /** No longer commercial, or not yet. */
  EXCLUDED,
  /** Not there at the earlier survey, which left no premises out. */
  NEW,
  /** Not there at the later survey, which left no premises out. */
  GONE,
  /** Not there at a survey that may have left premises out: nothing is known of it. */
  NOT_SURVEYED;

  /** The state of a premises that is there. */
  static State of(Status status) {
    return valueOf(status.name());
  }

  /** Its name in all outputs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it counts in the denominator of a vacancy rate. */
  public boolean isKnown() {
    return this == OCCUPIED || isShut();
  }

  /** Whether it is commercial, known, and not occupied: from there premises open. */
  public boolean isShut() {
    return this == VACANT || this == WORKS || this == STORAGE;
  }

  /** Whether anything was seen of it. */
  public boolean isThere() {
    return this != NEW && this != GONE && this != NOT_SURVEYED;
  }
}
