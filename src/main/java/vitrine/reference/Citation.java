package vitrine.reference;

/**
 * Where a reference figure comes from and what it counts. Absent texts are empty, absent years
 * null.
 *
 * @param country two letters
 * @param dataYear the year that the figure is of
 * @param publisher who says so
 * @param title where
 * @param published the year in which it was said
 * @param universe what was counted
 * @param unit the unit of count, or of an amount
 * @param series the series that the figure belongs to
 * @param sizeClass the class of agglomeration it holds for
 * @param attestation whether it was read at its source
 * @param note what a reader should know
 * @param printedAs how its date is printed where the year alone would promise too much
 */
public record Citation(
    String country,
    Integer dataYear,
    String publisher,
    String title,
    Integer published,
    String universe,
    String unit,
    String series,
    String sizeClass,
    String attestation,
    String note,
    String printedAs) {}
