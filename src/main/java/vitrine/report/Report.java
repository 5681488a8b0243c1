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
 * @param references the reference figures that were used, by their machine keys; not to change, and
 *     perhaps made when they are first read
 * @param results the rows that machine formats print
 * @param summary what holds for all rows, by name; values are plain, nested as maps and lists
 * @param findings what was found in the data
 * @param page what readers see of it
 * @param document what JSON prints instead of all this, for documents of a format of their own;
 *     null for most reports
 * @param gates what became of the conditions that the run hangs on
 */
public record Report(
    String command,
    Map<String, Object> parameters,
    List<InputLine> inputs,
    List<Map<String, Object>> references,
    Dataset results,
    Map<String, Object> summary,
    Findings findings,
    Page page,
    Map<String, Object> document,
    List<GateResult> gates) {

  /** Counts the changes of the columns and keys that machines read. */
  public static final int SCHEMA_VERSION = 1;

  public Report {
    inputs = List.copyOf(inputs);
    gates = List.copyOf(gates);
  }

  /** A report of what ships with the program: nothing was read and nothing found. */
  public static Report ofProgram(
      String command,
      Map<String, Object> parameters,
      Dataset results,
      List<Section> sections,
      Map<String, Object> document) {
    return new Report(
        command,
        parameters,
        List.of(),
        List.of(),
        results,
        Map.of(),
        new Findings(),
        Page.of(sections),
        document,
        List.of());
  }

  /** The sections of the page. */
  public List<Section> sections() {
    return page.sections();
  }

  /** The pictures of the page, in its order. */
  public List<Picture> pictures() {
    return sections().stream()
        .filter(Section.Figure.class::isInstance)
        .map(section -> ((Section.Figure) section).picture())
        .toList();
  }

  /** Whether any gate fails; something undefined fails one too, unless that is allowed. */
  public boolean failsGate(boolean undefinedAllowed) {
    return gates.stream().anyMatch(gate -> gate.fails(undefinedAllowed));
  }
}
