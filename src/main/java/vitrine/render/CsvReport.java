package vitrine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import vitrine.i18n.Messages;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Report;
import vitrine.report.RowParts;
import vitrine.work.Workers;

/**
 * The results as CSV: UTF-8 without mark, comma, LF, the same in every language; or as spreadsheets
 * of a country want it.
 */
public final class CsvReport implements ReportWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A cell that starts so would be run as a formula by a spreadsheet. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final int USUAL_LENGTH = 128;
  private static final char FIRST_PLAIN = '-';
  private static final char LAST_PLAIN = '~';

  private final char delimiter;
  private final char decimal;
  private final boolean spreadsheet;
  private final int workers;

  private CsvReport(char delimiter, char decimal, boolean spreadsheet, int workers) {
    this.workers = workers;
    this.delimiter = delimiter;
    this.decimal = decimal;
    this.spreadsheet = spreadsheet;
  }

  /**
   * A writer for machines.
   *
   * @param workers how many threads may make the lines; changes no byte
   */
  public CsvReport(int workers) {
    this(',', '.', false, workers);
  }

  /** A writer for a double click: byte-order mark, semicolons, the decimal mark of a language. */
  public static CsvReport ofSpreadsheet(Messages messages, int workers) {
    return new CsvReport(';', NumberStyle.of(messages.language()).decimalMark(), true, workers);
  }

  /** RFC 4180 but for the ends of lines, and quotes only where they are needed. */
  static CSVFormat format(char delimiter) {
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote('"')
        .setRecordSeparator('\n')
        .setQuoteMode(QuoteMode.MINIMAL)
        .get();
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    CSVFormat format = format(delimiter);
    Dataset results = report.results();
    List<Column> columns = results.columns();
    int[] flat =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).type() != Column.Type.RECORDS)
            .toArray();
    StringBuilder head = new StringBuilder(spreadsheet ? String.valueOf(BYTE_ORDER_MARK) : "");
    format.printRecord(head, Arrays.stream(flat).mapToObj(i -> columns.get(i).id()).toArray());
    out.write(bytes(head));
    RowParts parts = results.parts();
    int threads = results.isMadeByParts() ? workers : 1;
    try (Workers<byte[]> texts =
        Workers.on(threads, parts.parts(), part -> lines(columns, flat, parts.part(part)))) {
      for (int i = 0; i < parts.parts(); i++) {
        out.write(texts.next());
      }
    }
    out.flush();
  }

  private byte[] lines(List<Column> columns, int[] flat, List<List<Object>> rows) {
    CSVFormat format = format(delimiter);
    StringBuilder lines = new StringBuilder(rows.size() * USUAL_LENGTH);
    try {
      for (List<Object> row : rows) {
        for (int i : flat) {
          print(columns.get(i), row.get(i), format, lines, i == flat[0]);
        }
        lines.append('\n');
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes(lines);
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Most cells have nothing that could ask for quotes; the others are Commons CSV’s to judge. */
  private void print(
      Column column, Object value, CSVFormat format, StringBuilder lines, boolean first)
      throws IOException {
    String text = value == null ? "" : text(column, value);
    if (column.isNumeric() || isPlain(text)) {
      if (!first) {
        lines.append(delimiter);
      }
      lines.append(text);
    } else {
      format.print(text, lines, first);
    }
  }

  /** An empty cell is plain: an empty text would have quotes around it at the start of a line. */
  private boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && i < text.length() - 1;
      if ((c < FIRST_PLAIN || c > LAST_PLAIN || c == delimiter) && !(c == ' ' && inside)) {
        return false;
      }
    }
    return true;
  }

  private String text(Column column, Object value) {
    return switch (column.type()) {
      case NUMBER -> number((Double) value);
      case INTEGER -> value.toString();
      case CODES -> Codes.joined(value);
      default -> coded((String) value);
    };
  }

  private String number(double value) {
    String number = NumberStyle.machine(value);
    return decimal == '.' ? number : number.replace('.', decimal);
  }

  /** A spreadsheet eats the leading zeros of a code, unless it is told that it is a text. */
  private String coded(String text) {
    return spreadsheet && text.matches("0\\d+") ? "=\"" + text + "\"" : defused(text);
  }

  /** A text that no spreadsheet takes for a formula. */
  public static String defused(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
