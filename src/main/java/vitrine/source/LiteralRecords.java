package vitrine.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vitrine.diagnostic.FindingCode;

/**
 * The records of a CSV text whose quotes are broken somewhere. Each line is read strictly; one that
 * cannot be is read together with the next lines, as a cell over several lines; where that makes no
 * row of the usual width either, its broken quotes are letters, and that is told.
 */
final class LiteralRecords implements Records {
  /** A cell of remarks has a few lines; more are rows that a quote has swallowed. */
  private static final int MOST_LINES = 8;

  private final Separation separation;
  private final Layout layout;
  private final FileFindings findings;
  private final List<String> ahead = new ArrayList<>();
  private BufferedReader lines;
  private long line = 1;

  LiteralRecords(Dialect dialect, FileFindings findings) {
    this.separation = dialect.separation();
    this.layout = dialect.layout();
    this.findings = findings;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void forEach(Guarded text, Consumer<Row> action) throws IOException {
    lines = new BufferedReader(CsvRecords.withoutMark(text));
    while (isThere(0)) {
      if (isComment(ahead.get(0))) {
        consume(1, text);
        continue;
      }
      int length = ahead.get(0).length();
      Row row = next(text);
      text.check(row, length);
      action.accept(layout.wrapped() ? CsvRecords.unwrapped(row, separation) : row);
    }
  }

  private boolean isComment(String text) {
    return separation.comment() != null && text.startsWith(separation.comment().toString());
  }

  private Row next(Guarded text) throws IOException {
    long start = line;
    String first = ahead.get(0);
    Row row =
        first.isEmpty() ? new Listed(List.of(""), start) : CsvRecords.row(first, start, separation);
    int consumed = 1;
    StringBuilder several = new StringBuilder(first);
    while (row == null && consumed < MOST_LINES && isThere(consumed)) {
      several.append('\n').append(ahead.get(consumed++));
      row = whole(several.toString(), start);
    }
    if (row == null) {
      row = new Listed(LiteralQuotes.cells(first, separation), start);
      consumed = 1;
      findings.line(FindingCode.QUOTE_LITERAL, start, first, "");
    }
    consume(consumed, text);
    return row;
  }

  /** The row that several lines are, where it is as the others are. */
  private Row whole(String text, long start) {
    Row row = CsvRecords.row(text, start, separation);
    boolean fits =
        row != null
            && (layout.rowWidth() == 0 || row.width() == layout.rowWidth())
            && !CsvRecords.swallows(row, separation);
    return fits ? row : null;
  }

  private void consume(int count, Guarded text) {
    ahead.subList(0, count).clear();
    line += count;
    text.recordEnded(line);
  }

  private boolean isThere(int place) throws IOException {
    while (ahead.size() <= place) {
      String read = lines.readLine();
      if (read == null) {
        return false;
      }
      ahead.add(read);
    }
    return true;
  }
}
