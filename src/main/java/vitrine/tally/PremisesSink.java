package vitrine.tally;

/** Takes premises one by one; the cells are the caller's and are filled anew for the next one. */
public interface PremisesSink {
  /** Counts a premises. */
  void add(PremisesCells premises);

  /** Takes back a premises that was counted and has turned out not to count. */
  void retract(PremisesCells premises);
}
