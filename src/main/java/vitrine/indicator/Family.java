package vitrine.indicator;

import java.util.Locale;

/** The sections of the catalogue; each can be asked for by its name. */
public enum Family {
  VACANCY,
  CONTINUITY,
  OFFER,
  TURNOVER,
  CHANGE;

  /**
   * Whether its figures are made of premises one by one, which have to be held for it: they are
   * computed where they are asked for by name.
   */
  public boolean isOneByOne() {
    return this == CONTINUITY || this == CHANGE;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The family of that name, or null. */
  public static Family of(String id) {
    for (Family family : values()) {
      if (family.id().equals(id)) {
        return family;
      }
    }
    return null;
  }
}
