package vitrine.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.OtherProgram;
import vitrine.Run;
import vitrine.diagnostic.Refusal;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.report.Column;
import vitrine.report.Dataset;
import vitrine.report.Report;

/** Spreadsheets hold the same figures as all other formats, typed, and are the same bytes. */
class XlsxReportTest {
  @TempDir Path folder;

  private Path write(String command) {
    Path file = folder.resolve("report.xlsx");
    Run run = new Run(Path.of("")).vitrine(command + " -o " + file.toAbsolutePath());
    assertThat(run.exit()).as(run.err()).isZero();
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank samples/region --draws 0 --group programme",
        "indicators samples/region",
        "indicators samples/region --wide --indicator vacancy,turnover",
        "indicators samples/town --table gaps",
        "change samples/region",
        "change samples/town --table premises",
        "references"
      })
  void everyFigureIsThatOfJson(String command) throws JsonFault {
    List<List<Cell>> data = Workbooks.read(write(command)).get("Data");
    byte[] json =
        new Run(Path.of("")).vitrine(command + " -f json").out().getBytes(StandardCharsets.UTF_8);
    List<JsonValue> results = JsonReader.read(json).object().get("results").array().items();
    assertThat(data).hasSize(results.size() + 1);
    List<Cell> heading = data.get(0);
    for (int i = 0; i < results.size(); i++) {
      List<Cell> row = data.get(i + 1);
      for (int column = 0; column < heading.size(); column++) {
        String id = heading.get(column).asString();
        Cell cell = column < row.size() ? row.get(column) : null;
        check(cell, results.get(i).object().get(id), id + " of row " + i);
      }
    }
  }

  private static void check(Cell cell, JsonValue expected, String what) throws JsonFault {
    if (expected.isNull() || !isNumber(expected) && expected.text().isEmpty()) {
      assertThat(cell == null || cell.getValue() == null).as(what).isTrue();
    } else if (isNumber(expected)) {
      assertThat(cell.getType()).as(what).isEqualTo(CellType.NUMBER);
      assertThat(cell.asNumber()).as(what).isEqualByComparingTo(expected.number());
    } else {
      assertThat(cell.getType()).as(what).isEqualTo(CellType.STRING);
      assertThat(cell.asString()).as(what).isEqualTo(expected.text());
    }
  }

  private static boolean isNumber(JsonValue value) {
    return value instanceof JsonValue.JsonNumber;
  }

  /** The page’s table has the figures of the results, in columns of one kind. */
  @Test
  void theFirstSheetIsTheTableOfThePage() {
    Map<String, List<List<Cell>>> sheets =
        Workbooks.read(write("rank samples/region --draws 100 --lang fr"));
    assertThat(sheets.keySet())
        .startsWith("Classement")
        .containsSequence("Données", "Notes", "Sources", "Fichiers lus");
    List<List<Cell>> page = sheets.get("Classement");
    List<List<Cell>> data = sheets.get("Données");
    assertThat(texts(page.get(0)).subList(0, 10))
        .containsExactly(
            "rang",
            "rang à 90\u202F%, borne basse",
            "rang à 90\u202F%, borne haute",
            "commune",
            "indice",
            "indice, en mots",
            "vacance du centre",
            "vacance du centre, borne basse",
            "vacance du centre, borne haute",
            "vacance du centre, en mots");
    List<String> ids = texts(data.get(0));
    for (int i = 1; i < data.size(); i++) {
      Cell rate = data.get(i).get(ids.indexOf("vacancy_rate"));
      assertThat(number(page, i, 6)).isEqualByComparingTo(rate.asNumber());
      int at = ids.indexOf("gap_centre_fr");
      BigDecimal gap = cell(data, i, at) == null ? null : number(data, i, at);
      BigDecimal points = cell(page, i, 14) == null ? null : number(page, i, 14);
      assertThat(points == null).isEqualTo(gap == null);
      if (gap != null) {
        assertThat(points).isEqualByComparingTo(gap.movePointRight(2));
      }
    }
    assertThat(cell(page, 1, 6).getDataFormatString()).isEqualTo("0.0%");
    assertThat(cell(page, 1, 14).getDataFormatString())
        .isEqualTo("+0.0\" pt\";-0.0\" pt\";0.0\" pt\"");
    assertThat(cell(data, 1, ids.indexOf("town_code")).asString()).isEqualTo("00113");
  }

  private static Cell cell(List<List<Cell>> rows, int row, int column) {
    Cell cell = column < rows.get(row).size() ? rows.get(row).get(column) : null;
    return cell == null || cell.getValue() == null ? null : cell;
  }

  private static BigDecimal number(List<List<Cell>> rows, int row, int column) {
    return cell(rows, row, column).asNumber();
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::asString).toList();
  }

  @Test
  void theSameBytesEachTimeAndNoClock() throws IOException {
    String command = "rank samples/region --draws 100 --lang de";
    byte[] first = Files.readAllBytes(write(command));
    assertThat(Files.readAllBytes(write(command))).isEqualTo(first);
    new ArchiveFiles(first)
        .each(
            (name, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("dcterms:created")
                    .doesNotContain("<f>"));
  }

  /** What has no room is told, and nothing is written. */
  @Test
  void tooManyRowsAreRefused() {
    Dataset many = new Dataset("many", List.of(Column.integer("n")));
    for (int i = 0; i < 1_048_576; i++) {
      many.add(List.of(1L));
    }
    Report report = Report.ofProgram("many", Map.of(), many, List.of(), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> write(report, out))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("output.too-many-rows");
              assertThat(refusal.arguments()).containsExactly("Data", "1048576", "1048575");
            });
    assertThat(out.size()).isZero();
  }

  private static void write(Report report, OutputStream out) throws IOException {
    new XlsxReport(new Messages(Language.EN)).write(report, out);
  }

  /** openpyxl, which shares no code with the writer, reads the same cells. */
  @Test
  void anotherReaderReadsTheSame() throws IOException, InterruptedException {
    Path file = write("indicators samples/region --indicator vacancy");
    String script =
        "import sys, openpyxl\n"
            + "for s in openpyxl.load_workbook(sys.argv[1]):\n"
            + "  c = [c for r in s.iter_rows() for c in r if c.value is not None]\n"
            + "  print(s.title, len(c), sum(c.data_type == 'n' for c in c),"
            + " sum(c.data_type == 'f' for c in c), s.freeze_panes, sep='|')\n";
    ProcessBuilder python =
        new ProcessBuilder("python3", "-W", "ignore", "-c", script, file.toString());
    Process process = OtherProgram.start(python.redirectErrorStream(true));
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assumptions.assumeTrue(process.waitFor() == 0, printed);
    StringBuilder ours = new StringBuilder();
    Workbooks.read(file)
        .forEach(
            (name, rows) -> {
              List<Cell> cells =
                  Workbooks.cells(Map.of(name, rows)).stream()
                      .filter(cell -> cell.getValue() != null)
                      .toList();
              long numbers = cells.stream().filter(c -> c.getType() == CellType.NUMBER).count();
              String frozen =
                  name.equals("Indicators") ? "B2" : name.equals("Notes") ? "None" : "A2";
              ours.append(name).append('|').append(cells.size()).append('|').append(numbers);
              ours.append("|0|").append(frozen).append('\n');
            });
    assertThat(printed).isEqualTo(ours.toString());
  }
}
