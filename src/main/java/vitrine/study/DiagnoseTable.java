package vitrine.study;

import java.util.Locale;

/** The tables of {@code diagnose}: machine formats print one of them, JSON all. */
public enum DiagnoseTable {
  /** Every figure of the town, with the median of the towns that it is compared with. */
  FIGURES,
  /** The row of the town in a rank of these towns. */
  RANK,
  /** What is counted in each zone, and its vacancy. */
  ZONES,
  /** The streets, by how many of their premises are vacant. */
  STREETS,
  /** The vacant runs along the streets, the longest first. */
  GAPS,
  /** The vacant premises one by one. */
  VACANT,
  /** How long the vacant premises have been so, in classes. */
  DURATIONS,
  /** The families of trades, beside those of the towns compared. */
  OFFER,
  /** The essential trades, those that are there and those that were not found. */
  ESSENTIALS,
  /** The turnover of each zone, and its gaps to the references. */
  SPLIT,
  /** What the index is made of. */
  COMPONENTS,
  /** The vacancy now and at the survey before. */
  CHANGE,
  /** The vacancy rate at each survey. */
  TREND,
  /** How much of the premises each figure can rest on. */
  QUALITY;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
