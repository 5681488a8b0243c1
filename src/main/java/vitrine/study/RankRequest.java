package vitrine.study;

import vitrine.ranking.Aggregation;
import vitrine.ranking.Normalisation;
import vitrine.reference.Profile;

/**
 * What {@code rank} asks beside the data.
 *
 * @param by a selector to rank by; null for the index, or what stands in for it
 * @param order how the order runs
 * @param group a column of the towns table whose values are ranked apart; null for none
 * @param minPremises towns with fewer premises of known status are listed and not ranked; 0 for all
 * @param completeOnly whether towns with an incomplete index are left out
 * @param top how many ranks are shown; 0 for all
 * @param normalise how values become scores; null for what the profile says
 * @param aggregate how scores become an index; null for what the profile says
 * @param draws how many draws tell how sure ranks are; 0 for none
 * @param seed what the draws hang on
 * @param against a town that the others are compared with; null for none
 * @param threshold what the probability of a higher vacancy is told of; null for the reference of
 *     the verdict
 * @param ofTable whether the columns of the towns table go by their names alone
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
    int draws,
    long seed,
    String against,
    String threshold,
    boolean ofTable,
    GateConditions gates) {
  private static final int FEWEST_DRAWS = 100;
  private static final int MOST_DRAWS = 1_000_000;

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
        constant("--normalise", options.normalise(), Normalisation.class),
        constant("--aggregate", options.aggregate(), Aggregation.class),
        draws(options.draws()),
        OptionValues.natural("--seed", options.seed()),
        options.against(),
        options.threshold(),
        options.ofTable(),
        gates);
  }

  private static <E extends Enum<E>> E constant(String option, String value, Class<E> type) {
    return value == null ? null : OptionValues.constant(option, value, type);
  }

  /** None, or enough to tell one in twenty. */
  static int draws(String text) {
    long draws = OptionValues.natural("--draws", text);
    if (draws != 0 && draws < FEWEST_DRAWS || draws > MOST_DRAWS) {
      throw OptionValues.wrong("--draws", text, "0 | " + FEWEST_DRAWS + " … " + MOST_DRAWS);
    }
    return (int) draws;
  }

  /** How values become scores: as asked, as the profile says, or by goalposts. */
  Normalisation normalise(Profile profile) {
    if (normalise != null) {
      return normalise;
    }
    return profile.normalise() == null
        ? Normalisation.GOALPOSTS
        : OptionValues.constant("--normalise", profile.normalise(), Normalisation.class);
  }

  /** How scores become an index: as asked, as the profile says, or by their arithmetic mean. */
  Aggregation aggregate(Profile profile) {
    if (aggregate != null) {
      return aggregate;
    }
    return profile.aggregate() == null
        ? Aggregation.ARITHMETIC
        : OptionValues.constant("--aggregate", profile.aggregate(), Aggregation.class);
  }
}
