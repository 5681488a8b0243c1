package vitrine.model;

/**
 * Which of two tables is believed of one zone of one town. An inventory beats a rate published for
 * the same survey; of different surveys the later is taken, but only when it is wholly later: a
 * rate of 2024 is not known to be younger than an inventory of June 2024. Without a date the
 * inventory.
 */
public final class Precedence {
  private Precedence() {}

  /** Whether a published rate is taken although there is an inventory. */
  public static boolean publishedBeats(Period published, Period inventory) {
    return published.isKnown()
        && inventory.isKnown()
        && published.first().isAfter(inventory.last());
  }
}
