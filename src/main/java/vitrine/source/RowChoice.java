package vitrine.source;

import java.util.List;
import vitrine.model.TableKind;

/**
 * Rows of a table that a run keeps to, as the user says it: those whose column has one of some
 * values. The others are counted as filtered.
 *
 * @param column a canonical column, any name that means one, or a header of the file
 * @param values what it may say, however it is spelled
 */
public record RowChoice(TableKind table, String column, List<String> values) {
  public RowChoice {
    values = List.copyOf(values);
  }
}
