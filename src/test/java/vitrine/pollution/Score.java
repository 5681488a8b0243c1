package vitrine.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ten points for a file, as the Pollock benchmark gives them (Vitagliano and others, VLDB 2023):
 * one for success, and one each for precision, recall and F1 of the header, of the records and of
 * the cells, all compared as multisets.
 */
record Score(double points) {
  static Score of(Truth truth, Read read) {
    if (read.isRefused()) {
      return new Score(truth.mayRefuse() ? 10 : 0);
    }
    // A row that need not be read does not count against a reader who refused it: the better of
    // both.
    List<Truth.Row> sure = truth.rows().stream().filter(Truth.Row::sure).toList();
    List<Truth.Row> matched =
        truth.rows().stream()
            .filter(row -> row.sure() || read.rows().stream().anyMatch(row::accepts))
            .toList();
    return Stream.of(truth.rows(), matched, sure)
        .map(rows -> new Score(1 + header(truth, read) + rows(rows, read)))
        .reduce((a, b) -> a.points() >= b.points() ? a : b)
        .orElseThrow();
  }

  /** Against the inventory before it was damaged: what could not be known counts as lost, too. */
  static Score harsh(Truth truth, Read read) {
    if (read.isRefused()) {
      return new Score(0);
    }
    List<Truth.Row> bare =
        truth.rows().stream()
            .map(row -> new Truth.Row(row.meant().stream().map(Truth.Cell::of).toList(), true))
            .toList();
    return new Score(1 + header(truth, read) + rows(bare, read));
  }

  private static double header(Truth truth, Read read) {
    long hits = truth.header().stream().filter(read.header()::contains).count();
    return measures(hits, truth.header().size(), read.header().size());
  }

  private static double rows(List<Truth.Row> rows, Read read) {
    List<List<String>> left = new ArrayList<>(read.rows());
    List<Truth.Row> missed = new ArrayList<>();
    long hits = 0;
    long cells = 0;
    for (Truth.Row row : rows) {
      List<String> match = left.stream().filter(row::accepts).findFirst().orElse(null);
      if (match == null) {
        missed.add(row);
      } else {
        left.remove(match);
        hits++;
        cells += match.size();
      }
    }
    cells += cells(missed, left);
    int width = Column.values().length;
    return measures(hits, rows.size(), read.rows().size())
        + measures(cells, (long) rows.size() * width, (long) read.rows().size() * width);
  }

  /** The cells of rows that were not read right which stand somewhere else all the same. */
  private static long cells(List<Truth.Row> missed, List<List<String>> left) {
    List<String> cells = new ArrayList<>();
    left.forEach(cells::addAll);
    long hits = 0;
    for (Truth.Row row : missed) {
      for (Truth.Cell cell : row.cells()) {
        String match = cells.stream().filter(cell::accepts).findFirst().orElse(null);
        if (match != null) {
          cells.remove(match);
          hits++;
        }
      }
    }
    return hits;
  }

  private static double measures(long hits, long expected, long read) {
    if (expected == 0 && read == 0) {
      return 3;
    }
    if (hits == 0) {
      return 0;
    }
    double precision = hits / (double) read;
    double recall = hits / (double) expected;
    return precision + recall + 2 * precision * recall / (precision + recall);
  }

  /** Whether every premises was read as the office meant it, and nothing else. */
  static boolean isWhole(Truth truth, Read read) {
    if (read.isRefused() || truth.rows().size() != read.rows().size()) {
      return false;
    }
    List<List<String>> left = new ArrayList<>(read.rows());
    return truth.rows().stream().allMatch(row -> left.remove(row.meant()));
  }

  /** The premises that are not what the office meant, though nothing is told of their lines. */
  static List<List<String>> unsaid(Truth truth, Read read) {
    List<List<String>> wrong = new ArrayList<>(read.unsaid());
    truth.rows().forEach(row -> wrong.remove(row.meant()));
    return wrong;
  }
}
