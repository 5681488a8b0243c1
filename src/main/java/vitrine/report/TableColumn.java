package vitrine.report;

import java.util.List;

/**
 * A column of a table for readers.
 *
 * @param heading its heading; a bar in it begins a second line
 * @param presentation how its cells are made
 * @param from the dataset columns that they are made of
 * @param wide whether it is shown only where there is room
 * @param ordering whether the rows are in its order: neighbours that look equal and are not get one
 *     more decimal
 */
public record TableColumn(
    Message heading, Presentation presentation, List<String> from, boolean wide, boolean ordering) {
  public TableColumn {
    from = List.copyOf(from);
  }

  public static TableColumn of(String heading, Presentation presentation, String... from) {
    return new TableColumn(Message.of(heading), presentation, List.of(from), false, false);
  }

  /** A column that is called by what stands in the data, such as a town. */
  public static TableColumn named(String name, Presentation presentation, String... from) {
    Message heading = Message.of("column.named", Value.text(name));
    return new TableColumn(heading, presentation, List.of(from), false, false);
  }

  public static TableColumn wide(String heading, Presentation presentation, String... from) {
    return new TableColumn(Message.of(heading), presentation, List.of(from), true, false);
  }

  /** The same, and the rows are in its order if so. */
  public TableColumn ordering(boolean whether) {
    return new TableColumn(heading, presentation, from, wide, whether);
  }
}
