/**
 * Streets: the premises of one town and survey in the order in which they stand, their runs of
 * vacant and of occupied ones, and the gaps that vacancy makes. Knows no files, zones of figures or
 * languages; the indicators are made of it elsewhere.
 */
package vitrine.street;
