package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vitrine.render.CsvReport;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Report;
import vitrine.samples.RegionDice;

/** Whatever stands in a cell, what is written is read back the same, by us and by FastCSV. */
class RoundTripTest {
  /** What breaks writers and readers: marks of CSV, line ends, formulas, invisible letters. */
  private static final List<String> PIECES =
      List.of(
          ",", ";", "\t", "|", "\"", "\"\"", "'", "\\", "\n", "\r", "\r\n", " ", "\u00A0", "\u202F",
          "\u2028", "\uFEFF", "\u200B", "\u0001", "#", "=", "+", "-", "@", "é", "Œ", "漢", "😀", "a",
          "0012", "1,5", "\"a", "a\"", "sep=");

  @Test
  void nastyCellsComeBack() throws IOException {
    RegionDice dice = new RegionDice(4180);
    for (int i = 0; i < 400; i++) {
      List<List<String>> table = table(dice);
      String written = written(table);
      List<List<String>> ours = TwoParsers.ours(written, ',', '"');
      if (ours != null || table.stream().noneMatch(RoundTripTest::couldBeRows)) {
        assertThat(ours).as(written).isEqualTo(defused(table));
      }
      assertThat(TwoParsers.fastCsv(written, ',', '"')).as(written).isEqualTo(defused(table));
    }
  }

  /**
   * The one difference: a cell over several lines with about as many delimiters as a row has is
   * taken for rows that a quote has swallowed. The file is refused then, never read otherwise.
   */
  private static boolean couldBeRows(List<String> row) {
    return row.stream()
        .anyMatch(
            cell ->
                (cell.contains("\n") || cell.contains("\r"))
                    && cell.chars().filter(c -> c == ',').count() + 2 >= row.size());
  }

  private static List<List<String>> table(RegionDice dice) {
    int width = 1 + dice.below(6);
    List<List<String>> table = new ArrayList<>();
    table.add(IntStream.range(0, width).mapToObj(i -> "c" + i).toList());
    for (int row = dice.below(8); row >= 0; row--) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        cells.add(cell(dice));
      }
      table.add(cells);
    }
    return table;
  }

  private static String cell(RegionDice dice) {
    StringBuilder cell = new StringBuilder();
    for (int pieces = dice.below(5); pieces > 0; pieces--) {
      cell.append(PIECES.get(dice.below(PIECES.size())));
    }
    return cell.toString();
  }

  private static String written(List<List<String>> table) throws IOException {
    Dataset dataset = new Dataset("any", table.get(0).stream().map(Column::text).toList());
    table.subList(1, table.size()).forEach(row -> dataset.add(List.copyOf(row)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvReport(2).write(Report.ofProgram("any", Map.of(), dataset, List.of(), null), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A text that a spreadsheet would run as a formula is written behind an apostrophe. */
  private static List<List<String>> defused(List<List<String>> table) {
    return table.stream()
        .map(row -> row.stream().map(c -> c.matches("(?s)[=+@\t\r-].*") ? "'" + c : c).toList())
        .toList();
  }
}
