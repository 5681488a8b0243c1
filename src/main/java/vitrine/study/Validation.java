package vitrine.study;

import java.util.Locale;
import vitrine.report.Message;
import vitrine.report.Report;

/**
 * What came of a validation.
 *
 * @param report everything that was found
 * @param verdict in one word
 * @param sentence in one sentence
 */
public record Validation(Report report, Verdict verdict, Message sentence) {
  /** Whether the data is sound. */
  public enum Verdict {
    /** Nothing but infos. */
    SOUND,
    /** There are findings, no more than the limits allow. */
    PASSED,
    /** There are more findings than the limits allow. */
    FAILED,
    /** The data could not be read to its end, or nothing of it can be used. */
    UNUSABLE;

    /** The word used in machine output. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
