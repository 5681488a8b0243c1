package vitrine.ranking;

import vitrine.indicator.Selector;

/** How the values of a selector come about in the draws. */
public enum DrawnAs {
  /** From the counts of vacant premises, towards what the compared towns have in common. */
  VACANCY_RATE,
  /** That rate times a drawn share of long vacancies. */
  LONG_TERM_RATE,
  /** The share of long vacancies alone. */
  LONG_TERM_SHARE,
  /** Taken as it is: turnover, columns of the towns table, all else. */
  EXACT;

  /** How a selector is drawn. */
  public static DrawnAs of(Selector selector) {
    if (selector.part() != Selector.Part.VALUE) {
      return EXACT;
    }
    return switch (selector.id()) {
      case "vacancy_rate", "vacancy_rate_smoothed" -> VACANCY_RATE;
      case "vacancy_long_term_rate" -> LONG_TERM_RATE;
      case "vacancy_long_term_share" -> LONG_TERM_SHARE;
      default -> EXACT;
    };
  }
}
