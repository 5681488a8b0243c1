package vitrine.source;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vitrine.model.NormalForm;

/**
 * A condition of a descriptor on the cells of a row: all columns of one alternative must match.
 * Cells are compared as text after trimming and NFC, case-sensitive.
 *
 * @param anyOf the alternatives
 */
record Condition(List<List<Test>> anyOf) {

  Condition {
    anyOf = anyOf.stream().map(List::copyOf).toList();
  }

  /**
   * What one column must be.
   *
   * @param column its index
   * @param type how a missing cell of it is written
   * @param words the texts that match
   * @param missing whether a missing cell matches
   * @param negated whether the test must fail
   */
  record Test(int column, ColumnType type, Set<String> words, boolean missing, boolean negated) {
    Test {
      words = Set.copyOf(words);
    }

    boolean holds(Row row) {
      String cell = type.read(text(row.cell(column)));
      boolean matches =
          cell == null ? missing : words.contains(cell) || words.contains(type.typed(cell));
      return matches != negated;
    }
  }

  /** The columns that are looked at. */
  Set<Integer> columns() {
    Set<Integer> columns = new LinkedHashSet<>();
    for (List<Test> tests : anyOf) {
      for (Test test : tests) {
        columns.add(test.column());
      }
    }
    return columns;
  }

  boolean holds(Row row) {
    return anyOf.stream().anyMatch(tests -> tests.stream().allMatch(test -> test.holds(row)));
  }

  /** A text as conditions and values compare it; {@code ="01004"} is how Excel keeps a text. */
  static String text(String cell) {
    boolean kept = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
    String text = kept ? cell.substring(2, cell.length() - 1) : cell;
    return Characters.isAscii(text)
        ? text.strip()
        : NormalForm.of(Characters.strip(text), Normalizer.Form.NFC);
  }
}
