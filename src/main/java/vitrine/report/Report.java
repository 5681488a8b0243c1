package vitrine.report;

import java.util.List;
import java.util.Map;
import vitrine.diagnostic.Findings;

/**
 * Everything that one run has to say.
 *
 * @param command the command that was asked
 * @param parameters every choice that the figures hang on, by name
 * @param inputs what was read
 * @param references the reference figures that were used, by their machine keys
 * @param results the rows that machine formats print
 * @param summary what holds for all rows, by name; values are plain, nested as maps and lists
 * @param findings what was found in the data
 * @param sections the page for readers
 */
public record Report(
    String command,
    Map<String, Object> parameters,
    List<InputLine> inputs,
    List<Map<String, Object>> references,
    Dataset results,
    Map<String, Object> summary,
    Findings findings,
    List<Section> sections) {

  /** Counts the changes of the columns and keys that machines read. */
  public static final int SCHEMA_VERSION = 1;

  public Report {
    inputs = List.copyOf(inputs);
    references = List.copyOf(references);
    sections = List.copyOf(sections);
  }
}
