package vitrine.study;

import java.util.Locale;

/** The tables of {@code change}: machine formats print one of them, JSON all. */
public enum ChangeTable {
  /** Every indicator by zone, street and trade. */
  FIGURES,
  /** The vacancy of each town at both surveys, and whether its change can be told from chance. */
  TOWNS,
  /** How many premises went from each state to each, by zone and street. */
  TRANSITIONS,
  /** Each premises of either survey with what it was and is. */
  PREMISES,
  /** The vacancy rate at each survey. */
  TREND,
  /** How long vacancies last. */
  SURVIVAL,
  /** The matches of premises that are not certain. */
  MATCHES;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
