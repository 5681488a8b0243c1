package vitrine.model;

/**
 * Which of two tables is believed of one zone of one town. An inventory beats a rate published for
 * the same survey; of different surveys the later is taken, and without a date the inventory.
 */
public final class Precedence {
  private Precedence() {}

  /** Whether a published rate is taken although there is an inventory. */
  public static boolean publishedBeats(Period published, Period inventory) {
    return published.isKnown() && inventory.isKnown() && published.last().isAfter(inventory.last());
  }
}
