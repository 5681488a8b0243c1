/**
 * Premises as points: distances, neighbours, and the shape that vacancy has in a centre.
 *
 * <p>What must not live here: files, columns, texts, and the words of a report. Zones and premises
 * come as names and numbers, and leave so.
 */
package vitrine.space;
