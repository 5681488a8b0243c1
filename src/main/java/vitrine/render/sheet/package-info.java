/**
 * Spreadsheets: what becomes a sheet, a column, a typed cell; the library that writes them, and an
 * archive that is the same bytes each time. The only door to fastexcel.
 */
package vitrine.render.sheet;
