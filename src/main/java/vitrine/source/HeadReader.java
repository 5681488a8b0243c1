package vitrine.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the beginning of a file under one delimiter after the other, forgiving all. */
final class HeadReader {
  private static final int RECORDS = 60;

  /** How many cells must stand within single quotes before these are believed to be quotes. */
  private static final int ENOUGH = 3;

  private final String text;
  private final DialectSpec spec;
  private final HeaderTest test;

  HeadReader(String text, DialectSpec spec, HeaderTest test) {
    this.text = text;
    this.spec = spec;
    this.test = test;
  }

  /** What a delimiter makes of it: plainly and, where lines stand within quotes, unwrapped. */
  List<HeadReading> readings(char delimiter) {
    Quoting quoting = Quoting.of(text, delimiter, quote(delimiter), spec);
    List<Row> rows = rows(delimiter, quoting);
    List<HeadReading> readings = new ArrayList<>();
    readings.add(reading(rows, delimiter, quoting, false));
    if (quoting.quote() != null) {
      Separation separation = Separation.of(delimiter, quoting, spec, "");
      List<Row> inner = new ArrayList<>();
      rows.forEach(row -> inner.add(CsvRecords.unwrapped(row, separation)));
      long whole = inner.stream().filter(row -> row.width() > 1).count();
      long before = rows.stream().filter(row -> row.width() > 1).count();
      if ((whole - before) * 2 > whole) {
        readings.add(reading(inner, delimiter, quoting, true));
      }
    }
    return readings;
  }

  private HeadReading reading(List<Row> rows, char delimiter, Quoting quoting, boolean wrapped) {
    HeaderPlace header = header(rows);
    Row names = header.last() < 0 ? null : rows.get(header.last());
    List<Row> below = rows.stream().skip(header.last() + 1L).filter(row -> !row.isBlank()).toList();
    int rowWidth = RowWidth.of(names, below);
    int width = names != null ? names.width() : below.isEmpty() ? 0 : below.get(0).width();
    int whole = rowWidth == 0 ? width : rowWidth;
    int agreeing = (int) below.stream().filter(row -> row.width() == whole).count();
    return new HeadReading(delimiter, quoting, wrapped, header, width, rowWidth, agreeing);
  }

  private HeaderPlace header(List<Row> rows) {
    List<Integer> said = spec.headerRows();
    HeaderPlace found = said == null ? new HeaderSearch(test).find(rows) : null;
    if (found != null) {
      return found;
    }
    int last =
        said == null ? firstFilled(rows) : said.isEmpty() ? -1 : said.get(said.size() - 1) - 1;
    if (last == 0) {
      last = firstFilled(rows);
    }
    if (last < 0 || last >= rows.size()) {
      return new HeaderPlace(List.of(), false, 0);
    }
    List<String> names = HeaderSearch.names(rows.get(last));
    return new HeaderPlace(List.of(last), test.suffices(names), test.understood(names));
  }

  private static int firstFilled(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** The quote that is said; else single ones where cells stand within them and in no others. */
  private Character quote(char delimiter) {
    if (spec.quote() != null) {
      return spec.quote() == ReadOptions.NO_QUOTE ? null : spec.quote();
    }
    if (text.indexOf(delimiter + "'") < 0 && !text.startsWith("'")) {
      return '"';
    }
    int within = 0;
    int other = 0;
    boolean open = false;
    for (Row row : rows(delimiter, new Quoting(null, true, false))) {
      for (int i = 0; i < row.width(); i++) {
        String cell = row.cell(i);
        boolean opens = !open && cell.startsWith("'");
        boolean closes = (open || opens && cell.length() > 1) && cell.endsWith("'");
        within += closes ? 1 : 0;
        other += !open && !opens && (cell.endsWith("'") || cell.startsWith("\"")) ? 1 : 0;
        open = (open || opens) && !closes;
      }
    }
    other += open ? 1 : 0;
    return within >= ENOUGH && other * 5 <= within ? '\'' : '"';
  }

  private List<Row> rows(char delimiter, Quoting quoting) {
    CSVFormat format =
        CsvRecords.format(Separation.of(delimiter, quoting, spec, ""))
            .builder()
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (CSVRecord record : parser) {
        rows.add(new Records.Listed(record.toList(), record.getRecordNumber()));
        if (rows.size() == RECORDS) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException broken) {
      // What was read till then is what this delimiter makes of it.
    }
    return rows;
  }
}
