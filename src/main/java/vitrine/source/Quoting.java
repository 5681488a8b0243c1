package vitrine.source;

import java.util.regex.Pattern;

/**
 * How cells are put within quotes.
 *
 * @param quote around cells; null for none
 * @param doubled whether a quote within quotes is written twice; else a backslash is before it
 * @param spaced whether spaces around the delimiter are not part of the cells
 */
record Quoting(Character quote, boolean doubled, boolean spaced) {

  /** The signs of it in a text whose cells a delimiter divides, where nothing else is said. */
  static Quoting of(String text, char delimiter, Character quote, DialectSpec spec) {
    if (quote == null) {
      return new Quoting(null, true, spec.skipSpace());
    }
    if (text.indexOf(quote) < 0) {
      return new Quoting(quote, spec.doubleQuote(), spec.skipSpace());
    }
    String mark = Pattern.quote(quote.toString());
    String between = Pattern.quote(String.valueOf(delimiter));
    boolean escaped = text.indexOf("\\" + quote) >= 0;
    boolean doubled =
        spec.doubleQuote()
            && !(escaped
                && !has(text, "[^\\s" + between + "]" + mark + mark + "[^" + between + "]"));
    boolean spaced =
        spec.skipSpace()
            || has(text, between + " +" + mark) && !has(text, between + mark) && delimiter != '\t';
    return new Quoting(quote, doubled, spaced);
  }

  private static boolean has(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).find();
  }
}
