package vitrine.render;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * Texts as CSV, row by row: UTF-8 without mark, comma, LF. Nothing is defused: who reads the file
 * back must find what was there.
 */
public final class CsvTable implements Closeable {
  private final CSVPrinter printer;

  /** A table that is written to a stream, which it closes. */
  public CsvTable(OutputStream out) throws IOException {
    printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
            CsvReport.format(','));
  }

  /** Writes a row; empty texts are empty cells. */
  public void row(List<String> cells) throws IOException {
    for (String cell : cells) {
      // The printer would put quotes around an empty text.
      printer.print(cell.isEmpty() ? null : cell);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
