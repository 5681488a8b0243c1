package vitrine.change;

import java.util.Locale;

/** How a premises of one survey is known to be one of another. */
public enum Matching {
  /** By its id alone. */
  ID,
  /** By its address alone, whatever its id. */
  ADDRESS,
  /** By its id; what no id matches, by its address. */
  BOTH;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean byId() {
    return this != ADDRESS;
  }

  boolean byAddress() {
    return this != ID;
  }
}
