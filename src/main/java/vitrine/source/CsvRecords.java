package vitrine.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV text under a dialect, strictly; each with the line on which it starts. */
final class CsvRecords {
  private final Dialect dialect;
  private long line = 1;

  CsvRecords(Dialect dialect) {
    this.dialect = dialect;
  }

  /** The line that was being read, from 1. */
  long line() {
    return line;
  }

  /**
   * Hands every record on, blank ones too.
   *
   * @throws CharacterCodingException where bytes cannot be decoded
   * @throws IOException where quotes are broken, or the file cannot be read
   */
  void forEach(Reader text, Consumer<Row> action) throws IOException {
    try (CSVParser parser =
        CSVParser.builder().setReader(withoutMark(text)).setFormat(format()).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        action.accept(new ParsedRow(records.next(), line));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause();
    } catch (IllegalStateException wrapped) {
      // Commons CSV wraps what the iterator meets so, in some versions.
      throw wrapped.getCause() instanceof IOException cause ? cause : new IOException(wrapped);
    }
  }

  private static Reader withoutMark(Reader text) throws IOException {
    BufferedReader buffered = new BufferedReader(text, 1 << 16);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  private CSVFormat format() {
    CSVFormat.Builder builder =
        CSVFormat.Builder.create()
            .setDelimiter(dialect.delimiter())
            .setQuote(dialect.quote())
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(dialect.skipSpace())
            .setCommentMarker(dialect.comment());
    if (!dialect.doubleQuote()) {
      builder.setEscape('\\');
    }
    return builder.get();
  }

  private record ParsedRow(CSVRecord record, long line) implements Row {
    @Override
    public String cell(int column) {
      return column < record.size() ? record.get(column) : "";
    }

    @Override
    public int width() {
      return record.size();
    }
  }
}
