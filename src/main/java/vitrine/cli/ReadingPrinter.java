package vitrine.cli;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vitrine.i18n.Messages;
import vitrine.report.InputLine;

/** Tells how each file was read, and why so: what {@code -v} shows of the dialects. */
final class ReadingPrinter {
  private final Messages messages;

  ReadingPrinter(Messages messages) {
    this.messages = messages;
  }

  /** The line of one file. */
  String line(InputLine input) {
    Map<String, Object> dialect = input.dialect();
    Map<?, ?> reasons = (Map<?, ?>) dialect.get("reasons");
    String delimiter = dialect.get("delimiter").equals("\t") ? "tab" : said(dialect, "delimiter");
    StringJoiner line = new StringJoiner(", ");
    line.add(text("reading.encoding", said(dialect, "encoding"), reason(reasons, "encoding")));
    line.add(text("reading.delimiter", delimiter, reason(reasons, "delimiter")));
    line.add(header((List<?>) dialect.get("header_rows"), reason(reasons, "header")));
    for (String sign : List.of("wrapped_lines", "literal_quotes", "gzip")) {
      if (dialect.get(sign).equals(true)) {
        line.add(text("reading." + sign));
      }
    }
    ((Map<?, ?>) dialect.get("decimal_marks"))
        .forEach((column, mark) -> line.add(text("reading.decimal", column, mark)));
    return input.path() + ": " + messages.text("severity.info") + line;
  }

  private String header(List<?> rows, String reason) {
    if (rows.isEmpty()) {
      return text("reading.no-header", reason);
    }
    StringJoiner places = new StringJoiner(", ");
    rows.forEach(row -> places.add(row.toString()));
    return text("reading.header-rows", places.toString(), reason);
  }

  private String reason(Map<?, ?> reasons, String of) {
    return text("reading.because." + reasons.get(of));
  }

  private static String said(Map<String, Object> dialect, String key) {
    return dialect.get(key).toString();
  }

  private String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
