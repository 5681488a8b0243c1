package vitrine.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrine.tally.Quantity;

/**
 * Bands of areas and lengths, which are kept as bands: {@code <300}, {@code 300-1000}, {@code
 * >1000}, {@code moins de 300 m²}, {@code de 300 à 1 000}, {@code 1000 et plus}, {@code unter 300}.
 * Only looked at where the {@link NumberGrammar} has found no number.
 */
final class QuantityGrammar {
  /**
   * A band, its ends as they were read.
   *
   * @param low null where nothing is said: from 0
   * @param high null where it is open
   */
  record Band(NumberGrammar.Parsed low, NumberGrammar.Parsed high) {
    /** The numbers that it was read from. */
    List<NumberGrammar.Parsed> ends() {
      return low == null ? List.of(high) : high == null ? List.of(low) : List.of(low, high);
    }

    /**
     * The quantity, or null where an end cannot be one or they stand the wrong way round.
     *
     * @param scale what both ends are multiplied by; null for nothing
     */
    Quantity quantity(BigDecimal scale) {
      BigDecimal from = low == null ? BigDecimal.ZERO : low.times(scale).value();
      BigDecimal to = high == null ? null : high.times(scale).value();
      boolean right = fits(from) && (to == null || fits(to) && from.compareTo(to) <= 0);
      return right ? Quantity.band(from, to) : null;
    }

    /** The band in one spelling, by which two are compared. */
    String meaning() {
      return (low == null ? "0" : plain(low)) + " - " + (high == null ? "open" : plain(high));
    }

    private static String plain(NumberGrammar.Parsed end) {
      return end.value().stripTrailingZeros().toPlainString();
    }

    private static boolean fits(BigDecimal end) {
      return end.signum() >= 0 && Quantity.of(end) != null;
    }
  }

  private static final Pattern UNDER =
      words(
          "<=?|≤|moins de|inférieure? à|jusqu'à|au plus|max(?:imum|\\.)?|unter|bis(?: zu)?|"
              + "weniger als|höchstens|kleiner als|under|below|less than|up to|at most",
          "(.+)");
  private static final Pattern OVER =
      words(
          ">=?|≥|plus de|supérieure? à|à partir de|au moins|min(?:imum|\\.)?|über|ab|mehr als|"
              + "mindestens|größer als|over|above|more than|from|at least",
          "(.+)");
  private static final Pattern OR_LESS =
      Pattern.compile("(\\d.*?) ?(?:et moins|ou moins|und weniger|oder weniger|and under|or less)");
  private static final Pattern OR_MORE =
      Pattern.compile(
          "(\\d.*?) ?(?:\\+|et plus|ou plus|und mehr|oder mehr|and over|and above|or more)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:(?:de|von|from) )?(\\d.*?)"
              + "(?: ?[-–—] ?| ?à ?(?:moins de )?| a | bis (?:unter |zu )?| to )(\\d.*)");
  private static final Pattern PAIR =
      Pattern.compile("(?:entre|zwischen|between) (\\d.*?) (?:et|und|and) (\\d.*)");

  private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F\\u2009]+");

  /** {@code 01-2024} is a month and no band. */
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d.*");

  private QuantityGrammar() {}

  private static Pattern words(String before, String rest) {
    return Pattern.compile("(?:" + before + ") ?" + rest);
  }

  /**
   * The band that a cell says; null where it says none.
   *
   * @param mark the decimal mark of the column; 0 where not known yet
   * @param meant the unit that its ends may have
   */
  static Band band(String text, char mark, NumberUnit meant) {
    String plain = plain(text);
    for (Pattern form : List.of(BETWEEN, PAIR)) {
      Matcher between = form.matcher(plain);
      if (between.matches()) {
        return band(end(between.group(1), mark, meant), end(between.group(2), mark, meant));
      }
    }
    NumberGrammar.Parsed high = end(UNDER.matcher(plain), OR_LESS.matcher(plain), mark, meant);
    if (high != null) {
      return new Band(null, high);
    }
    NumberGrammar.Parsed low = end(OVER.matcher(plain), OR_MORE.matcher(plain), mark, meant);
    return low == null ? null : new Band(low, null);
  }

  private static Band band(NumberGrammar.Parsed low, NumberGrammar.Parsed high) {
    return low == null || high == null ? null : new Band(low, high);
  }

  private static NumberGrammar.Parsed end(
      Matcher before, Matcher behind, char mark, NumberUnit meant) {
    return before.matches()
        ? end(before.group(1), mark, meant)
        : behind.matches() ? end(behind.group(1), mark, meant) : null;
  }

  private static NumberGrammar.Parsed end(String text, char mark, NumberUnit meant) {
    NumberGrammar.Parsed parsed =
        LEADING_ZERO.matcher(text).matches() ? null : NumberGrammar.parse(text.strip(), mark);
    return parsed == null || !parsed.unit().fits(meant) ? null : parsed;
  }

  /** One kind of space and of apostrophe, in lower case. */
  private static String plain(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
