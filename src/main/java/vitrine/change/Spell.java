package vitrine.change;

import java.util.Locale;
import vitrine.model.Zone;

/**
 * One time for which a premises stood vacant, as far as surveys have seen it. A day that nobody saw
 * lies between two others; days are counted from 1970.
 *
 * @param zone the zone of the premises when it was first seen vacant
 * @param begun when it began
 * @param seen the survey at which it was first seen vacant
 * @param left when it ended, or the survey at which it was last seen vacant
 * @param ending how it ended
 */
public record Spell(Zone zone, Between begun, long seen, Between left, Ending ending) {

  /** A day between two others, both possible. */
  public record Between(long first, long last) {
    /** A day that is known. */
    static Between on(long day) {
      return new Between(day, day);
    }

    /** The days after one survey up to the next. */
    static Between surveys(long earlier, long later) {
      return new Between(earlier + 1, later);
    }

    /** The day that is taken for it. */
    double day(Unseen where) {
      return switch (where) {
        case EARLY -> first;
        case MIDDLE -> (first + last) / 2.0;
        case LATE -> last;
      };
    }
  }

  /** Where between two days that are known one is put that nobody saw. */
  public enum Unseen {
    EARLY,
    MIDDLE,
    LATE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a spell ended, or why its end is not known. */
  public enum Ending {
    /** Occupied again: the one ending that is an event. */
    LET,
    /** Being rebuilt. */
    WORKS,
    /** Used as a store. */
    STORAGE,
    /** No longer commercial. */
    EXCLUDED,
    /** No longer there, at a survey that left no premises out. */
    GONE,
    /** Not seen again after the survey at which it was last vacant. */
    UNSEEN,
    /** Vacant at the last survey of all. */
    VACANT;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The age at which it came under observation, in days. */
  double entry(Unseen where) {
    return Math.max(0, seen - begun.day(where));
  }

  /** The age at which it ended or was last seen, in days. */
  double exit(Unseen where) {
    return Math.max(0, left.day(where) - begun.day(where));
  }
}
