/**
 * From bytes to mapped rows: which files make a study, their dialect by attempts, headers and
 * descriptors compiled to a {@link vitrine.source.Mapping}, the cell grammar of French offices, and
 * the accounting of every row. The only door to Commons CSV for reading, and to JTS and proj4j,
 * which are loaded only where a descriptor names a perimeter. Feeds the tally; knows no indicator
 * and no report.
 */
package vitrine.source;
