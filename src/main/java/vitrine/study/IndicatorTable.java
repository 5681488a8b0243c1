package vitrine.study;

import java.util.Locale;

/** The tables of {@code indicators}. */
public enum IndicatorTable {
  /** Every figure of every town at every survey. */
  FIGURES,
  /** The streets, by how many of their premises are vacant. */
  STREETS,
  /** The vacant runs along the streets, the longest first. */
  GAPS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
