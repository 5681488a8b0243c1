/**
 * From figures to an order and to what can be said of it: values become scores (normalisation),
 * scores an index with its bounds (aggregation), verdicts against a reference, competition ranks.
 * Sees no files, locales or formats.
 */
package vitrine.ranking;
