package vitrine.study;

import java.util.List;

/**
 * What a command keeps to and compares with, as the user wrote it.
 *
 * @param towns only these, by code or name; empty for all
 * @param where conditions {@code [TABLE.]COLUMN=VALUE}; empty for none
 * @param references what to compare with, by id or series; empty for the defaults
 * @param referencesFile a file of the user's own figures; null for none
 * @param profile a profile's id or file; null for the default
 * @param neighbours what makes two premises neighbours: {@code 4} or {@code 150m}; null for the
 *     usual
 */
public record Choices(
    List<String> towns,
    List<String> where,
    List<String> references,
    String referencesFile,
    String profile,
    String neighbours) {
  public Choices {
    towns = List.copyOf(towns);
    where = List.copyOf(where);
    references = List.copyOf(references);
  }

  /** The same choices of every town. */
  Choices ofEveryTown() {
    return new Choices(List.of(), where, references, referencesFile, profile, neighbours);
  }
}
