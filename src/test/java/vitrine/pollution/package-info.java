/**
 * The seeded polluter: a clean inventory, damaged as offices damage theirs, with what a right
 * reader must make of each file, and the score of what the program makes of it. Operators know
 * nothing of the program; {@link vitrine.source.ReadBack} is the one way to it.
 */
package vitrine.pollution;
