/**
 * The indicators of the method: one file for each or for each close family, one {@link
 * vitrine.indicator.Catalogue}. They see counts, splits and references; never files, locales or
 * formats.
 */
package vitrine.indicator;
