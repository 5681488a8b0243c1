package vitrine.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV text under a dialect, strictly. */
final class CsvRecords implements Records {
  private final Separation separation;
  private final boolean wrapped;
  private long line = 1;

  CsvRecords(Dialect dialect) {
    this.separation = dialect.separation();
    this.wrapped = dialect.layout().wrapped();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void forEach(Guarded text, Consumer<Row> action) throws IOException {
    RawText raw = new RawText(withoutMark(text));
    try (CSVParser parser =
        CSVParser.builder().setReader(raw).setFormat(format(separation)).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      CSVRecord record = next(records);
      while (record != null) {
        Row row = new ParsedRow(record, line);
        long next = parser.getCurrentLineNumber() + 1;
        if (next - line > 1 && swallows(row, separation)) {
          throw new IOException("a quote swallows rows");
        }
        long start = record.getCharacterPosition();
        line = next;
        text.recordEnded(line);
        record = next(records);
        long end = record == null ? Long.MAX_VALUE : record.getCharacterPosition();
        text.check(row, end - start);
        action.accept(asWritten(row, raw, start, end));
        raw.letGo(end);
      }
    }
  }

  /** The next record, or null; what the iterator wraps is unwrapped. */
  private static CSVRecord next(Iterator<CSVRecord> records) throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause();
    } catch (IllegalStateException wrapped) {
      // Commons CSV wraps what the iterator meets so, in some versions.
      throw wrapped.getCause() instanceof IOException cause ? cause : new IOException(wrapped);
    }
  }

  private Row asWritten(Row row, RawText raw, long start, long end) {
    Row inner = wrapped ? unwrapped(row, separation) : row;
    return inner == row && hasQuote(row)
        ? new Marked(row, LetterQuotes.of(raw.between(start, end), separation))
        : inner;
  }

  private boolean hasQuote(Row row) {
    for (int i = 0; separation.quote() != null && i < row.width(); i++) {
      if (row.cell(i).indexOf(separation.quote()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A cell over several lines whose first line completes a row and whose last one begins another is
   * no cell: a quote in one row has found its fellow in another, and the rows between would be
   * lost.
   */
  static boolean swallows(Row row, Separation separation) {
    for (int i = 0; i < row.width(); i++) {
      String cell = row.cell(i);
      int end = lineEnd(cell, 0);
      if (end < cell.length()) {
        int last = Math.max(cell.lastIndexOf('\n'), cell.lastIndexOf('\r')) + 1;
        boolean completes = count(cell, 0, end, separation) == row.width() - 1 - i;
        if (completes && count(cell, last, cell.length(), separation) == i) {
          return true;
        }
      }
    }
    return false;
  }

  private static int lineEnd(String cell, int from) {
    int end = from;
    while (end < cell.length() && cell.charAt(end) != '\n' && cell.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static long count(String cell, int from, int to, Separation separation) {
    return cell.substring(from, to).chars().filter(c -> c == separation.delimiter()).count();
  }

  /** A line that stands within quotes as one cell, cut into its own cells; else the row itself. */
  static Row unwrapped(Row row, Separation separation) {
    if (row.width() != 1 || row.cell(0).indexOf(separation.delimiter()) < 0) {
      return row;
    }
    Row inner = row(row.cell(0), row.line(), separation);
    return inner == null ? row : inner;
  }

  /** The row that one text is, strictly; null where it is none. */
  static Row row(String text, long line, Separation separation) {
    List<String> cells = cells(text, separation);
    return cells == null
        ? null
        : new Marked(new Listed(cells, line), LetterQuotes.of(text, separation));
  }

  private static List<String> cells(String text, Separation separation) {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format(separation)).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      CSVRecord record = next(records);
      return record == null || next(records) != null ? null : record.toList();
    } catch (IOException broken) {
      return null;
    }
  }

  static Reader withoutMark(Reader text) throws IOException {
    BufferedReader buffered = new BufferedReader(text, 1 << 16);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  static CSVFormat format(Separation separation) {
    CSVFormat.Builder builder =
        CSVFormat.Builder.create()
            .setDelimiter(separation.delimiter())
            .setQuote(separation.quote())
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(separation.skipSpace())
            .setCommentMarker(separation.comment());
    if (!separation.doubleQuote()) {
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
