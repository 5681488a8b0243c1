package vitrine.report;

/** How the cells of a table for readers are made of dataset columns. */
public enum Presentation {
  /** A text; it may be cut where the page is narrow. */
  NAME,
  /** A name that leads to another page where pages can: text, address. */
  LINK,
  /** A text that is never cut. */
  TEXT,
  /** Words of the program, by their key; they may be cut where the page is narrow. */
  WORDS,
  /** What a premises is, by the key of its name. */
  STATE,
  /** The side of a street: odd, even, or as given. */
  SIDE,
  /** A whole number. */
  COUNT,
  /** A rank, and whether the index is incomplete: rank, note. */
  RANK,
  /** Two ends: low, high. */
  RANGE,
  /** A number with one decimal. */
  SCORE,
  /** A rate with its interval, and its verdict where it has one: value, low, high, verdict. */
  RATE,
  /** A fraction in percent. */
  PERCENT,
  /** A bar as long as a rate, full at 30 %. */
  BAR,
  /** Three shares in whole percents: periphery, centre, pericentral. */
  SHARES,
  /** A position between two splits; ≠ off the axis: value, note. */
  POSITION,
  /** The class of a scale. */
  CLASS,
  /** A number with two decimals. */
  RATIO,
  /** A p-value. */
  P,
  /** Percentage points with a sign. */
  POINTS,
  /** A change with its interval and the mark of its verdict: value, low, high, verdict. */
  CHANGE,
  /** A figure in its unit, or words that stand for it: value, unit, words. */
  FIGURE,
  /** A figure in its unit with the ends of its interval: value, unit, low, high. */
  MEASURE,
  /** A figure in its unit, or its two ends where it has no value: value, unit, low, high. */
  BOUNDS,
  /** An indicator and what it is measured against: indicator, reference. */
  SELECTOR,
  /** The interval of a figure in its unit: low, high, unit. */
  INTERVAL,
  /** A figure whose indicator is named elsewhere: value, low, high. */
  NUMBER;

  /** Whether its cells are words, which begin at the left; figures end at the right. */
  public boolean isOfWords() {
    return switch (this) {
      case NAME, LINK, TEXT, WORDS, SELECTOR, STATE, SIDE -> true;
      default -> false;
    };
  }
}
