package vitrine.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The records of a text as our parser reads them and as FastCSV does; null where one refuses. A
 * quote that was read as a letter, in a cell that is not quoted, is marked.
 */
final class TwoParsers {
  private static final String LETTER = "letter ";

  private TwoParsers() {}

  static List<List<String>> ours(String text, char delimiter, Character quote) {
    Dialect dialect =
        new Dialect(
            Encoding.given(StandardCharsets.UTF_8),
            new Separation(delimiter, quote, true, null, false, ""),
            new Layout(List.of(1), false, 0, false, false, ""),
            Map.of(),
            (char) 0,
            Map.of());
    List<List<String>> records = new ArrayList<>();
    try {
      Guarded guarded = new Guarded(new StringReader(text), Limits.USUAL, null);
      new CsvRecords(dialect).forEach(guarded, row -> records.add(cells(row, quote)));
      return records;
    } catch (IOException broken) {
      return null;
    }
  }

  private static List<String> cells(Row row, Character quote) {
    return IntStream.range(0, row.width())
        .mapToObj(i -> marked(row.cell(i), quote, row.mayHaveLetterQuote(i)))
        .toList();
  }

  private static String marked(String cell, Character quote, boolean bare) {
    return bare && quote != null && cell.indexOf(quote) >= 0 ? LETTER + cell : cell;
  }

  static List<List<String>> fastCsv(String text, char delimiter, char quote) {
    try (CsvReader<List<String>> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .detectBomHeader(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(new Cells(quote), text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      List<List<String>> records = new ArrayList<>();
      reader.forEach(records::add);
      return records;
    } catch (CsvParseException refused) {
      return null;
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {
    private final char quote;
    private final List<String> cells = new ArrayList<>();

    Cells(char quote) {
      this.quote = quote;
    }

    @Override
    protected void handleBegin(long line) {
      cells.clear();
    }

    @Override
    protected void handleField(int place, char[] buffer, int from, int length, boolean quoted) {
      cells.add(marked(new String(buffer, from, length), quote, !quoted));
    }

    @Override
    protected void handleEmpty() {
      cells.add("");
    }

    @Override
    protected List<String> buildRecord() {
      return List.copyOf(cells);
    }
  }
}
