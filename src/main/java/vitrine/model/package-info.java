/**
 * The words of the field, and one file per rule of identity and time: what a town is, which survey
 * is later, which of two tables is believed. Nothing else compares towns or surveys. Imports
 * nothing of ours and no library.
 */
package vitrine.model;
