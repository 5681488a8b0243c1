package vitrine.source;

import vitrine.model.Period;

/** Dates as users write them on the command line: the grammar is that of cells. */
public final class Periods {
  private Periods() {}

  /** The date that a text means; null where it means none. */
  public static Period parse(String text) {
    return PeriodGrammar.parse(text, PeriodGrammar.Order.DMY);
  }
}
