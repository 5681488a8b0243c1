package vitrine.pollution;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to damage an inventory.
 *
 * @param id its name
 * @param shows what it does, for the table of figures
 * @param files every file that it makes: at each row and column where it applies
 */
record Operator(String id, String shows, Function<Inventory, Stream<Polluted>> files) {}
