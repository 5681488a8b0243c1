package vitrine.indicator;

/** Which way an indicator is good. */
public enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN,
  /** Neither: it ranks only when told how. */
  NONE
}
