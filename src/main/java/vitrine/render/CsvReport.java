package vitrine.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vitrine.i18n.Messages;
import vitrine.report.Column;
import vitrine.report.Report;

/**
 * The results as CSV: UTF-8 without mark, comma, LF, the same in every language; or as spreadsheets
 * of a country want it.
 */
public final class CsvReport implements ReportWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A cell that starts so would be run as a formula by a spreadsheet. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final char delimiter;
  private final char decimal;
  private final boolean spreadsheet;

  private CsvReport(char delimiter, char decimal, boolean spreadsheet) {
    this.delimiter = delimiter;
    this.decimal = decimal;
    this.spreadsheet = spreadsheet;
  }

  /** A writer for machines. */
  public CsvReport() {
    this(',', '.', false);
  }

  /** A writer for a double click: byte-order mark, semicolons, the decimal mark of a language. */
  public static CsvReport ofSpreadsheet(Messages messages) {
    return new CsvReport(';', NumberStyle.of(messages.language()).decimalMark(), true);
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
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (spreadsheet) {
      writer.write(BYTE_ORDER_MARK);
    }
    CSVPrinter printer = new CSVPrinter(writer, format(delimiter));
    List<Column> columns = report.results().columns();
    List<Integer> flat = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).type() != Column.Type.RECORDS) {
        flat.add(i);
      }
    }
    printer.printRecord(flat.stream().map(i -> columns.get(i).id()).toList());
    for (List<Object> row : report.results().rows()) {
      for (int i : flat) {
        printer.print(cell(columns.get(i), row.get(i)));
      }
      printer.println();
    }
    printer.flush();
  }

  /** An empty cell is null to the printer, which would put quotes around an empty text. */
  private String cell(Column column, Object value) {
    String text = value == null ? "" : text(column, value);
    return text.isEmpty() ? null : text;
  }

  private String text(Column column, Object value) {
    return switch (column.type()) {
      case NUMBER -> NumberStyle.machine((Double) value).replace('.', decimal);
      case INTEGER -> value.toString();
      case CODES -> Codes.joined(value);
      default -> coded((String) value);
    };
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
