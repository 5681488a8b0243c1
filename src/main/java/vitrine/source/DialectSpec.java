package vitrine.source;

import java.nio.charset.Charset;
import java.util.List;
import vitrine.diagnostic.Refusal;

/**
 * What the user or a descriptor says of a file's dialect; what is absent is detected.
 *
 * @param charset null to detect
 * @param delimiter 0 to detect
 * @param quote null to detect; {@link ReadOptions#NO_QUOTE} for none
 * @param comment null for none
 * @param headerRows from 1; empty where there is no header, null to find it
 * @param decimal 0 to detect
 */
record DialectSpec(
    Charset charset,
    char delimiter,
    Character quote,
    boolean doubleQuote,
    Character comment,
    boolean skipSpace,
    List<Integer> headerRows,
    char decimal) {

  /** Says nothing. */
  static final DialectSpec DETECT =
      new DialectSpec(null, (char) 0, null, true, null, false, null, (char) 0);

  DialectSpec {
    headerRows = headerRows == null ? null : List.copyOf(headerRows);
  }

  /** Whether a character is the quote or the comment mark already. */
  boolean isTaken(char character) {
    return character == (quote == null ? '"' : quote) || comment != null && comment == character;
  }

  /** What the options of the command line say comes before what is said here. */
  DialectSpec under(ReadOptions options) {
    DialectSpec said =
        new DialectSpec(
            options.encoding() != null ? options.encoding() : charset,
            options.delimiter() != 0 ? options.delimiter() : delimiter,
            options.quote() != null ? options.quote() : quote,
            doubleQuote,
            comment,
            skipSpace,
            options.headerRows() != null ? options.headerRows() : headerRows,
            options.decimal() != 0 ? options.decimal() : decimal);
    if (options.delimiter() != 0 && said.isTaken(options.delimiter())) {
      String given = String.valueOf(options.delimiter());
      throw Refusal.usage("usage.option-value", "--delimiter", given, ", | ; | tab");
    }
    return said;
  }
}
