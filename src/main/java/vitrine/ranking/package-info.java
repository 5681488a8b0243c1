/**
 * From figures to an order and to what can be said of it: goalposts, the index and its bounds,
 * verdicts against a reference, competition ranks. Sees no files, locales or formats.
 */
package vitrine.ranking;
