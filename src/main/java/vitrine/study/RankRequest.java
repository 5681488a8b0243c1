package vitrine.study;

import vitrine.ranking.Aggregation;
import vitrine.ranking.Normalisation;

/**
 * What {@code rank} asks beside the data.
 *
 * @param by a selector to rank by; null for the index, or what stands in for it
 * @param order how the order runs
 * @param group a column of the towns table whose values are ranked apart; null for none
 * @param minPremises towns with fewer premises of known status are listed and not ranked; 0 for all
 * @param completeOnly whether towns with an incomplete index are left out
 * @param top how many ranks are shown; 0 for all
 * @param normalise how values become scores
 * @param aggregate how scores become an index
 * @param gates conditions under which the run fails
 */
public record RankRequest(
    StudyRequest study,
    String by,
    Order order,
    String group,
    long minPremises,
    boolean completeOnly,
    long top,
    Normalisation normalise,
    Aggregation aggregate,
    GateConditions gates) {
  /** How an order runs. */
  public enum Order {
    /** The best first, by the direction of what is ranked by. */
    BEST,
    ASC,
    DESC
  }

  /** A request of what the user wrote; wrong values are told before any data is read. */
  public static RankRequest of(StudyRequest study, RankOptions options, GateConditions gates) {
    return new RankRequest(
        study,
        options.by(),
        OptionValues.constant("--order", options.order(), Order.class),
        options.group(),
        options.minPremises() == null
            ? 0
            : OptionValues.natural("--min-premises", options.minPremises()),
        options.completeOnly(),
        options.top() == null ? 0 : OptionValues.positive("--top", options.top(), Long.MAX_VALUE),
        OptionValues.constant("--normalise", options.normalise(), Normalisation.class),
        OptionValues.constant("--aggregate", options.aggregate(), Aggregation.class),
        gates);
  }
}
