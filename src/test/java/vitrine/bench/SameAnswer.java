package vitrine.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Whether two commands that are said to do the same work give the same answer: a program that skips
 * half of the rows is fast. Compared are the named columns of the CSV that they print; the order of
 * the rows is of no account, nor are the last digits of numbers, for others sum doubles.
 */
final class SameAnswer {
  /** Twice what rounding to the twelve digits that are printed can move a value. */
  private static final double CLOSE = 1e-11;

  private final List<String> columns;
  private List<List<String>> first;

  SameAnswer(List<String> columns) {
    this.columns = columns;
  }

  /** Holds an answer against the first one that came; says what is different. */
  void see(String name, String printed) {
    List<List<String>> rows = rows(name, printed);
    if (first == null) {
      first = rows;
      return;
    }
    if (rows.size() != first.size()) {
      throw new IllegalStateException(
          name + " answers with " + rows.size() + " rows and not " + first.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!same(rows.get(i), first.get(i))) {
        throw new IllegalStateException(
            name + " answers " + rows.get(i) + " and not " + first.get(i));
      }
    }
  }

  int rows() {
    return first == null ? 0 : first.size();
  }

  private List<List<String>> rows(String name, String printed) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(printed)).setFormat(format).get()) {
      if (!parser.getHeaderNames().containsAll(columns)) {
        throw new IllegalStateException(
            name + " prints " + parser.getHeaderNames() + " and not " + columns);
      }
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(columns.stream().map(row::get).toList());
      }
      rows.sort((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)));
      return rows;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean same(List<String> a, List<String> b) {
    return IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      double x = Double.parseDouble(a);
      double y = Double.parseDouble(b);
      return Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y));
    } catch (NumberFormatException text) {
      return false;
    }
  }
}
