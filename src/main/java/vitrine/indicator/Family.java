package vitrine.indicator;

import java.util.Locale;

/** The sections of the catalogue; each can be asked for by its name. */
public enum Family {
  VACANCY,
  OFFER,
  TURNOVER;

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
