package vitrine.model;

import java.util.Locale;

/** For whose account a shop trades (METHOD §1). */
public enum Operator {
  INDEPENDENT,
  CHAIN,
  /** Social and solidarity economy: association, cooperative, mutual, foundation. */
  ESS,
  PUBLIC;

  /** The canonical word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
