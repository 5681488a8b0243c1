package vitrine.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The records of a text as our parser reads them and as FastCSV does; null where one refuses. */
final class TwoParsers {
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
      new CsvRecords(dialect).forEach(guarded, row -> records.add(cells(row)));
      return records;
    } catch (IOException broken) {
      return null;
    }
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, row.width()).mapToObj(row::cell).toList();
  }

  static List<List<String>> fastCsv(String text, char delimiter, char quote) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .detectBomHeader(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      List<List<String>> records = new ArrayList<>();
      reader.forEach(record -> records.add(record.getFields()));
      return records;
    } catch (CsvParseException refused) {
      return null;
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
