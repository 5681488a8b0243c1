package vitrine.source;

import java.util.function.Predicate;

/**
 * One thing that a Table Schema asks of the cells of a column.
 *
 * @param shown as the schema says it, {@code maximum: 10000}
 * @param kept whether the text of a cell that is not missing keeps to it
 */
record Constraint(String shown, Predicate<String> kept) {}
