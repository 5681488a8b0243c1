package vitrine.source;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.tally.Quantity;

/**
 * Areas and lengths: a number of the {@link NumberGrammar}, or a band that is kept as a band:
 * {@code <300}, {@code 300-1000}, {@code 300 à 1000}, {@code >1000}.
 */
final class QuantityGrammar {
  private static final Pattern UNDER = Pattern.compile("(?:<=?|≤)\\s*(.+)");
  private static final Pattern OVER = Pattern.compile("(?:>=?|≥)\\s*(.+)");
  private static final Pattern BETWEEN = Pattern.compile("(\\d.*?)\\s*(?:-|–|à|bis|to)\\s*(\\d.*)");

  private QuantityGrammar() {}

  /** Whether the text is written as a band. */
  static boolean isBand(String text) {
    int whole = Characters.digitsFrom(text, 0);
    boolean number =
        whole > 0
            && (whole == text.length()
                || Characters.digitsFrom(text, whole + 1) == text.length()
                    && (text.charAt(whole) == '.' || text.charAt(whole) == ','));
    if (number) {
      return false;
    }
    String plain = text.strip();
    return UNDER.matcher(plain).matches()
        || OVER.matcher(plain).matches()
        || BETWEEN.matcher(plain).matches();
  }

  /** The band, or null where its ends are no numbers or stand the wrong way round. */
  static Quantity band(String text, char mark) {
    String plain = text.strip();
    Matcher under = UNDER.matcher(plain);
    if (under.matches()) {
      return band(BigDecimal.ZERO, number(under.group(1), mark));
    }
    Matcher over = OVER.matcher(plain);
    if (over.matches()) {
      BigDecimal low = number(over.group(1), mark);
      return fits(low) ? Quantity.band(low, null) : null;
    }
    Matcher between = BETWEEN.matcher(plain);
    return between.matches()
        ? band(number(between.group(1), mark), number(between.group(2), mark))
        : null;
  }

  private static Quantity band(BigDecimal low, BigDecimal high) {
    boolean right = fits(low) && fits(high) && low.compareTo(high) <= 0;
    return right ? Quantity.band(low, high) : null;
  }

  private static boolean fits(BigDecimal end) {
    return end != null && end.signum() >= 0 && Quantity.of(end) != null;
  }

  private static BigDecimal number(String text, char mark) {
    NumberGrammar.Parsed parsed = NumberGrammar.parse(text, mark);
    return parsed == null || parsed.percent() ? null : parsed.value();
  }
}
