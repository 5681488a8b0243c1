package vitrine.model;

import java.util.regex.Pattern;

/**
 * A town as one row names it, before all tables are known: by code, or by folded name only.
 *
 * @param code the code, or empty
 * @param folded the folded name where there is no code, or empty
 */
public record TownRef(String code, String folded) {
  private static final Pattern INSEE = Pattern.compile("\\d{5}|2[AB]\\d{3}");
  private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{3}");

  public static TownRef byCode(String code) {
    return new TownRef(code, "");
  }

  public static TownRef byName(String name) {
    return new TownRef("", Folding.fold(name));
  }

  // As of any record; theirs would be linked at the first call, and a short run waits for it.
  @Override
  public boolean equals(Object other) {
    return other instanceof TownRef ref && code.equals(ref.code) && folded.equals(ref.folded);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + folded.hashCode();
  }

  public boolean hasCode() {
    return !code.isEmpty();
  }

  /** Whether the code has the form of a French commune's, five characters. */
  public boolean isInsee() {
    return INSEE.matcher(code).matches();
  }

  /** Whether the code may be a commune's whose leading zero a spreadsheet has eaten. */
  public boolean mayHaveLostZero() {
    return LOST_ZERO.matcher(code).matches();
  }
}
