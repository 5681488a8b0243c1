package vitrine.study;

import vitrine.indicator.Selector;

/**
 * By what towns were ranked, and why.
 *
 * @param selector what the order is of
 * @param reason {@code requested}, {@code index}, or why the index did not do
 * @param descending whether the largest comes first
 */
record RankedBy(Selector selector, Reason reason, boolean descending) {
  /** Why. */
  enum Reason {
    /** The user asked for it. */
    REQUESTED("requested"),
    /** The index of the profile. */
    INDEX("index"),
    /** Fewer than half of the towns reach half of the index weight. */
    INDEX_COVERAGE("index-coverage"),
    /** The same, and no town has a vacancy rate of its centre. */
    INDEX_COVERAGE_NO_VACANCY("index-coverage-no-vacancy");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }
}
