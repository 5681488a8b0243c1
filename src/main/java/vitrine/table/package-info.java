/**
 * The town × indicator table: filter and sort. The only door to Tablesaw. It holds results,
 * thousands of rows and not millions, codes as texts, and what is undefined as missing.
 */
package vitrine.table;
