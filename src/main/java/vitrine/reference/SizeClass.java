package vitrine.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agglomerations that a reference holds for, by their inhabitants: {@code <25000}, {@code
 * 25000-50000} (the upper end belongs to the next class), {@code >100000}.
 *
 * @param lower its lower end; null where it has none
 * @param upper its upper end; null where it has none
 */
public record SizeClass(BigDecimal lower, BigDecimal upper) {
  /** Rates by size: from the smallest agglomerations up. */
  public static final Comparator<Reference.Rate> ORDER =
      (one, other) -> {
        int bySize = one.sizeClass().from().compareTo(other.sizeClass().from());
        return bySize != 0 ? bySize : one.id().compareTo(other.id());
      };

  /** How a class is written. */
  static final String[] FORMS = {"<25000", "25000-50000", ">100000"};

  private static final Pattern FORM =
      Pattern.compile("<(\\d{1,9})|(\\d{1,9})-(\\d{1,9})|>(\\d{1,9})");

  /** Of its text; null where that is none. */
  static SizeClass of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    BigDecimal upper = number(form.group(1) == null ? form.group(3) : form.group(1));
    BigDecimal lower = number(form.group(4) == null ? form.group(2) : form.group(4));
    boolean inOrder = lower == null || upper == null || lower.compareTo(upper) < 0;
    return inOrder ? new SizeClass(lower, upper) : null;
  }

  private static BigDecimal number(String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }

  /** Its lower end, under which there may be none. */
  private BigDecimal from() {
    return lower == null ? BigDecimal.ONE.negate() : lower;
  }

  /** Whether an agglomeration of so many inhabitants belongs to it. */
  boolean holds(BigDecimal inhabitants) {
    if (upper == null) {
      return inhabitants.compareTo(lower) > 0;
    }
    return inhabitants.compareTo(upper) < 0 && (lower == null || inhabitants.compareTo(lower) >= 0);
  }
}
