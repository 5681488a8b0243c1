package vitrine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Report;

/** Cells are quoted as Commons CSV quotes them, those included that it is not shown. */
class CsvReportTest {
  private static final String LETTERS = "aZ09_-~.; ,\"#!\n\r\t'é’=+@\u007f\u0001";

  private final Random random = new Random(3);

  @Test
  void textsAreWrittenAsCommonsCsvWritesThem() throws IOException {
    Dataset table = new Dataset("any", List.of(Column.text("a"), Column.text("b")));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      List<String> row = List.of(text(), text());
      rows.add(row);
      table.add(new ArrayList<>(row));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvReport(2).write(Report.ofProgram("any", Map.of(), table, List.of(), null), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected(rows));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static String expected(List<List<String>> rows) throws IOException {
    StringBuilder expected = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(expected, CsvReport.format(','));
    printer.printRecord("a", "b");
    for (List<String> row : rows) {
      for (String cell : row) {
        String text = CsvReport.defused(cell);
        printer.print(text.isEmpty() ? null : text);
      }
      printer.println();
    }
    return expected.toString();
  }
}
