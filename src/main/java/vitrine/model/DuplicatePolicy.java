package vitrine.model;

/** Which rows count where one premises stands twice in one survey of one town. */
public enum DuplicatePolicy {
  /** The first by place: order of the data given, of the resources, of the records. */
  FIRST,
  /** The last by place. */
  LAST,
  /** Every row: nothing is checked. */
  ALL,
  /** None of rows that contradict each other. */
  REFUSE
}
