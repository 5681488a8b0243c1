/**
 * Pure mathematics: intervals, tests, adjusted p-values, quantiles, means, compositions, survival,
 * runs and joins of equal kinds, the beta-binomial likelihood and what it says of rates, and chance
 * from named, seeded streams.
 *
 * <p>What must not live here: towns, premises, zones or any other word of the field, references,
 * texts, files, locales, formats, clocks and unseeded chance. Nothing is imported from the rest of
 * this project, and the one library that may be used is commons-statistics-distribution.
 *
 * <p>Results are the same on every JDK: logarithms, exponentials and roots are those of {@link
 * StrictMath}, sums run in a fixed order. The densities of commons-statistics rest on {@link Math},
 * whose last bits hang on the JDK and the processor, so they are left to the tests as a second
 * oracle wherever the figure can be had without them.
 *
 * <p>A value that does not exist is an empty {@link java.util.OptionalDouble}; an argument that
 * makes no sense is an {@link IllegalArgumentException}; NaN is neither taken nor returned.
 */
package vitrine.stats;
