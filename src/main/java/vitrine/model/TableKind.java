package vitrine.model;

import java.util.Locale;

/** The four tables that a study is made of. */
public enum TableKind {
  PREMISES,
  TURNOVER,
  VACANCY,
  TOWNS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of a canonical word, or null. */
  public static TableKind of(String id) {
    for (TableKind kind : values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    return null;
  }
}
