package vitrine.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vitrine.diagnostic.FindingCode;
import vitrine.diagnostic.Place;
import vitrine.diagnostic.Refusal;

/**
 * Stops a text whose records do not end: a parser keeps a whole record, and a quote that is never
 * closed or a file without line ends would fill the memory.
 */
final class Guarded extends FilterReader {
  /** A record of many cells may be longer than its longest cell, within reason. */
  private static final long CELLS = 16;

  private final Limits limits;
  private final Input input;
  private long sinceRecord;
  private long line = 1;

  Guarded(Reader text, Limits limits, Input input) {
    super(text);
    this.limits = limits;
    this.input = input;
  }

  /** A record has ended; the next one starts on a line. */
  void recordEnded(long nextLine) {
    sinceRecord = 0;
    line = nextLine;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int got = super.read(buffer, from, length);
    sinceRecord += Math.max(got, 0);
    if (sinceRecord / CELLS > limits.cell()) {
      throw passed(line, limits.cell(), "--limit-cell");
    }
    return got;
  }

  /** Refuses a record that has more cells, or a longer one, than a table has. */
  void check(Row row, long length) {
    if (row.width() > limits.columns()) {
      throw passed(row.line(), limits.columns(), "--limit-columns");
    }
    if (length > limits.cell()) {
      for (int i = 0; i < row.width(); i++) {
        if (row.cell(i).length() > limits.cell()) {
          throw passed(row.line(), limits.cell(), "--limit-cell");
        }
      }
    }
  }

  private Refusal passed(long at, long limit, String option) {
    return Refusal.input(
        FindingCode.LIMIT_PASSED, new Place(input.name(), at, ""), "> " + limit, option);
  }
}
