package vitrine.change;

import java.util.List;
import java.util.Locale;
import vitrine.model.Premises;

/**
 * Premises that may or may not be the same.
 *
 * @param reason why that is doubtful
 * @param isMatched whether they were taken for the same all the same
 * @param before those of the earlier survey
 * @param after those of the later survey
 */
public record Doubt(Reason reason, boolean isMatched, List<Premises> before, List<Premises> after) {
  public Doubt {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Why a match is doubtful. */
  public enum Reason {
    /** One id stands several times in a survey; only the first of them is compared. */
    ID_REPEATED,
    /** The addresses are the same only with short words written out. */
    ADDRESS_ALIKE,
    /** Several premises at the address; of these just one on each side has this name. */
    NAME_AT_ADDRESS,
    /** Several premises at the address, of which one on each side is left. */
    LAST_AT_ADDRESS,
    /** Several premises at the address, and nothing tells which is which. */
    ADDRESS_SHARED;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
