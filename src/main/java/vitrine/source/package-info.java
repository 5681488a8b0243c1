/**
 * From bytes to mapped rows: which files make a study, their dialect by attempts, headers and
 * descriptors compiled to a {@link vitrine.source.Mapping}, the cell grammar of French offices, and
 * the accounting of every row. The only door to Commons CSV for reading. Feeds the tally; knows no
 * indicator and no report.
 */
package vitrine.source;
