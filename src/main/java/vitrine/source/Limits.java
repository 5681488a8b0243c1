package vitrine.source;

/**
 * How much one file may be: what passes a limit is refused whole, never read in part.
 *
 * @param bytes its bytes, inflated
 * @param ratio how many times its compressed bytes it may inflate to
 * @param rows its records
 * @param columns the cells of one record
 * @param cell the characters of one cell
 */
public record Limits(long bytes, long ratio, long rows, long columns, long cell) {
  /**
   * No limit where a large file is a good one. Tables compress to a tenth or a fiftieth, a bomb to
   * a thousandth; a spreadsheet has 16,384 columns at most and 32,767 characters in a cell.
   */
  public static final Limits USUAL =
      new Limits(Long.MAX_VALUE, 250, Long.MAX_VALUE, 16_384, 100_000);
}
