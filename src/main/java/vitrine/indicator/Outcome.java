package vitrine.indicator;

import vitrine.stats.Interval;

/** What came of computing an indicator: never a silent zero, never a NaN. */
public sealed interface Outcome {

  /**
   * A value.
   *
   * @param interval what is known of its uncertainty; null where it has none
   */
  record Defined(double value, Interval interval) implements Outcome {
    public Defined {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a value: " + value);
      }
    }
  }

  /** Only two ends are known, and no value between them. */
  record Bounded(Interval interval) implements Outcome {}

  /**
   * Nothing can be said.
   *
   * @param reason the note that says why
   */
  record Undefined(String reason) implements Outcome {}
}
