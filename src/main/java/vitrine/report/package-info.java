/**
 * A report as a value: an envelope, named datasets with full-precision values, and sections that
 * refer to them. Machine formats are made of datasets, pages of sections over the same datasets, so
 * that no two formats can differ in a figure. Texts are keys with typed arguments, never prose.
 */
package vitrine.report;
