package vitrine.report;

import java.util.List;

/**
 * A column of a table for readers.
 *
 * @param heading the key of its heading
 * @param presentation how its cells are made
 * @param from the dataset columns that they are made of
 * @param wide whether it is shown only where there is room
 * @param ordering whether the rows are in its order: neighbours that look equal and are not get one
 *     more decimal
 */
public record TableColumn(
    String heading, Presentation presentation, List<String> from, boolean wide, boolean ordering) {
  public TableColumn {
    from = List.copyOf(from);
  }

  public static TableColumn of(String heading, Presentation presentation, String... from) {
    return new TableColumn(heading, presentation, List.of(from), false, false);
  }

  public static TableColumn wide(String heading, Presentation presentation, String... from) {
    return new TableColumn(heading, presentation, List.of(from), true, false);
  }

  /** The same, and the rows are in its order if so. */
  public TableColumn ordering(boolean whether) {
    return new TableColumn(heading, presentation, from, wide, whether);
  }
}
