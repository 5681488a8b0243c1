package vitrine.report;

import java.util.Locale;

/** What a verdict looks like: shape and colour together, never colour alone. */
public enum Mark {
  /** Clearly above what it is compared with. */
  ABOVE,
  /** Clearly below. */
  BELOW,
  /** It cannot be told, which does not mean that they are equal. */
  UNDECIDED,
  /** A rate without a count: no interval, and no verdict. */
  NO_COUNT,
  /** A rate with a count that is compared with nothing. */
  PLAIN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mark of a verdict by its id; of none where there is none. */
  public static Mark of(String verdict) {
    if (verdict == null) {
      return NO_COUNT;
    }
    return switch (verdict) {
      case "above" -> ABOVE;
      case "below" -> BELOW;
      default -> UNDECIDED;
    };
  }
}
