package vitrine.indicator;

/** What an indicator is measured against. */
public enum Against {
  NOTHING,
  /** Each split taken. */
  SPLIT,
  /** Each duration scheme taken. */
  DURATION,
  /** Each scale taken. */
  SCALE,
  /** The line from the French to the German split, always. */
  FR_TO_DE
}
