package vitrine.source;

/** One or a few columns of which many records are looked at, one after another. */
interface PlainColumn {
  /**
   * Looks at some records.
   *
   * @param plain of each record whether all of it is known and nothing is found in it: what is not
   *     so in this column is told there
   */
  void look(ByteRows rows, int[] some, int count, boolean[] plain);
}
