/**
 * Reference figures, scales, duration schemes, families of activities and profiles: data with
 * sources, never constants. What ships lies beside these classes as files; users add their own.
 * Knows no town and no indicator but by its name.
 */
package vitrine.reference;
