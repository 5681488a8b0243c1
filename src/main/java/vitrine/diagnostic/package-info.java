/**
 * What can be wrong with data or with a request, as values: a finding with its place, the one table
 * of finding codes that decides what each refuses, and the refusal that ends a run.
 *
 * <p>No texts live here: a finding is told in the reader's language where it is printed.
 */
package vitrine.diagnostic;
