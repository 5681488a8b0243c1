/**
 * Counts and exact sums per town, survey and zone, fed row by row and mergeable: no order of rows,
 * split of files or number of workers changes them, and no row is kept. No double is added here.
 */
package vitrine.tally;
