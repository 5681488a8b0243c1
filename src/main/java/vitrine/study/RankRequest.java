package vitrine.study;

/**
 * What {@code rank} asks beside the data.
 *
 * @param by a selector to rank by; null for the index, or what stands in for it
 * @param order how the order runs
 */
public record RankRequest(StudyRequest study, String by, Order order) {
  /** How an order runs. */
  public enum Order {
    /** The best first, by the direction of what is ranked by. */
    BEST,
    ASC,
    DESC
  }
}
