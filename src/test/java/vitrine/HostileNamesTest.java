package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.render.TerminalWidth;
import vitrine.render.sheet.Workbooks;

/** Names that would do something if any format let them: in all of them they are names. */
class HostileNamesTest {
  /**
   * Each means something to a browser, a spreadsheet, a terminal, a template, a shell or a path.
   */
  private static final List<String> NAMES =
      List.of(
          "\"><script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "@SUM(A1)",
          "-2+3",
          "| a | b |",
          "`code` ```",
          "${x} #{y} {0} {{z}} %s",
          "it's {0}, isn''t it",
          "]]><!-- &lt; &amp; -->",
          "a\u202Egnp.exe\u202C \u2066b\u2069",
          "esc \u001B[31mred\u001B[0m \u009B32m \u0007 \u0001",
          "W" + "i".repeat(298) + "d",
          "😀 👩\u200D🚀 e\u0301 漢字漢字",
          "../../etc/passwd",
          "# not a title",
          "1. not a list",
          "[link](https://example.org) www.example.org",
          "_x0041_ *b* __c__ ~~d~~ $e$",
          "لاند שלום");

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

  @TempDir Path folder;

  /** What one format must hold to. */
  private interface Check {
    void of(Path file, String command) throws Exception;
  }

  private record Format(String ending, Check check) {}

  /** A new format is one more line here. */
  private static List<Format> formats() {
    return List.of(
        new Format("txt", HostileNamesTest::text),
        new Format("csv", HostileNamesTest::csv),
        new Format("json", HostileNamesTest::json),
        new Format("ndjson", HostileNamesTest::ndjson),
        new Format("md", HostileNamesTest::markdown),
        new Format("xlsx", HostileNamesTest::xlsx),
        new Format("html", HostileNamesTest::html));
  }

  /** The tables of the study: every text that data may hold is one of the names. */
  private void write() throws IOException {
    StringBuilder premises =
        new StringBuilder(
            "town_code,town,survey,premises_id,zone,street,number,status,activity,name\n");
    StringBuilder turnover = new StringBuilder("town_code,town,year,zone,share\n");
    for (int town = 0; town < NAMES.size(); town++) {
      for (int i = 0; i < 2 * NAMES.size(); i++) {
        String name = NAMES.get(i % NAMES.size());
        for (String survey : List.of("2021", "2024")) {
          boolean vacant = (i + town + survey.hashCode()) % 5 == 0;
          row(premises, "C" + town, NAMES.get(town), survey, i + name, "centre", name);
          row(premises.append(','), "" + i, vacant ? "vacant" : "occupied", name, name)
              .append('\n');
        }
      }
      for (String share : List.of("periphery,50", "centre,30", "pericentral,20")) {
        row(turnover, "C" + town, NAMES.get(town), "2023").append(',').append(share).append('\n');
      }
    }
    Files.writeString(folder.resolve("premises.csv"), premises);
    Files.writeString(folder.resolve("turnover.csv"), turnover);
  }

  private static StringBuilder row(StringBuilder table, String... cells) {
    List<String> quoted = Stream.of(cells).map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
    return table.append(String.join(",", quoted));
  }

  @TestFactory
  Stream<DynamicTest> everyFormatOfEveryCommand() throws IOException {
    write();
    return Stream.of(
            "rank . --draws 100",
            "indicators . --indicator vacancy_rate",
            "change . --town C0,C1",
            "change . --table premises",
            "indicators . --table gaps --town C0",
            "diagnose . --town C0,C1 --draws 100")
        .flatMap(
            command ->
                formats().stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                command + " as " + format.ending(), () -> check(command, format))));
  }

  /** Each picture of a rank and of a dossier is well-formed XML without a control character. */
  @TestFactory
  Stream<DynamicTest> everyPicture() throws IOException {
    write();
    return Stream.of(
            "rank . --draws 100 --picture ",
            "diagnose . --town C0 --draws 100 --picture ",
            "diagnose . --town C13 --draws 100 --picture ")
        .flatMap(
            command ->
                pictures(command)
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                command + name, () -> picture(command + name))));
  }

  /** The names of the pictures there are, as an unknown name lists them. */
  private Stream<String> pictures(String command) {
    Run run = new Run(folder).vitrine(command + "none");
    assertThat(run.exit()).isEqualTo(2);
    String names =
        run.err().lines().filter(line -> line.contains("splits")).findFirst().orElseThrow();
    return Pattern.compile("\\b(ranking|ternary|funnel|splits|street|zones|mix|surveys)\\b")
        .matcher(names)
        .results()
        .map(found -> found.group());
  }

  private void picture(String command) throws Exception {
    Run run = new Run(folder).vitrine(command);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(CONTROL.matcher(run.out()).find()).isFalse();
    assertThat(run.out()).doesNotContain("<script");
    xml(run.out());
  }

  private void check(String command, Format format) throws Exception {
    String name = "report." + format.ending();
    Run run = new Run(folder).vitrine(command + " -o " + name);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(CONTROL.matcher(run.err()).find()).as(run.err()).isFalse();
    Path file = folder.resolve(name);
    format.check().of(file, command);
    Files.delete(file);
  }

  /** A report of findings names files and cells: the same holds. */
  @TestFactory
  Stream<DynamicTest> findingsInEveryFormat() throws IOException {
    write();
    Path premises = folder.resolve("premises.csv");
    String text = Files.readString(premises);
    for (String name : NAMES) {
      text +=
          "\"C1\",\"t\",\"2024\",\"x\",\"centre\",\"s\",\"1\",\""
              + name.replace("\"", "\"\"")
              + "\",\"a\",\"n\"\n";
    }
    Files.writeString(premises, text);
    return Stream.of("text", "json", "github", "junit", "sarif")
        .map(format -> DynamicTest.dynamicTest(format, () -> findings(format)));
  }

  private void findings(String format) throws Exception {
    Run run = new Run(folder).vitrine("validate premises.csv -f " + format);
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    switch (format) {
      case "json", "sarif" -> JsonReader.read(run.out().getBytes(StandardCharsets.UTF_8));
      case "junit" -> xml(run.out());
      case "github" -> assertThat(run.out().lines()).allMatch(line -> line.startsWith("::"));
      default -> assertThat(CONTROL.matcher(run.out()).find()).as(run.out()).isFalse();
    }
  }

  private static void xml(String text) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Nothing drives the terminal, and no line of a table is wider than the page. */
  private static void text(Path file, String command) throws IOException {
    String page = Files.readString(file);
    assertThat(CONTROL.matcher(page).find()).isFalse();
    List<String> lines = page.lines().toList();
    List<Integer> rules = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("─+")) {
        rules.add(i);
      }
    }
    assertThat(rules).isNotEmpty();
    for (int i = 0; i < rules.size(); i += 2) {
      List<String> table = lines.subList(rules.get(i), rules.get(i + 1));
      assertThat(table).as(command).allMatch(line -> TerminalWidth.of(line) <= 80);
    }
  }

  private static void csv(Path file, String command) throws IOException {
    List<String> towns = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*|-[^0-9].*"));
        String town = row.getField("town");
        towns.add(town.matches("'[=+@-].*") ? town.substring(1) : town);
      }
    }
    holdsTheNames(towns, command);
  }

  private static void json(Path file, String command) throws IOException, JsonFault {
    List<JsonValue> results =
        JsonReader.read(Files.readAllBytes(file)).object().get("results").array().items();
    List<String> towns = new ArrayList<>();
    for (JsonValue row : results) {
      towns.add(row.object().get("town").text());
    }
    holdsTheNames(towns, command);
  }

  private static void ndjson(Path file, String command) throws IOException, JsonFault {
    List<String> towns = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonValue row = JsonReader.read(line.getBytes(StandardCharsets.UTF_8));
      towns.add(row.object().get("town").text());
    }
    holdsTheNames(towns, command);
  }

  private static void xlsx(Path file, String command) {
    var sheets = Workbooks.read(file);
    List<Cell> cells = Workbooks.cells(sheets);
    assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
    assertThat(cells).noneMatch(cell -> cell.getFormula() != null);
    List<List<Cell>> data = sheets.get("Data");
    int town = data.get(0).stream().map(Cell::asString).toList().indexOf("town");
    List<String> towns =
        data.subList(1, data.size()).stream()
            .map(row -> row.get(town).asString().replace("_x005F_", "_"))
            .toList();
    holdsTheNames(towns, command);
  }

  /** Pandoc, as GitHub reads and as itself: nothing but text is in the cells of the tables. */
  private static void markdown(Path file, String command) throws IOException, InterruptedException {
    String page = Files.readString(file);
    assertThat(CONTROL.matcher(page).find()).isFalse();
    for (String dialect : List.of("gfm", "markdown")) {
      ProcessBuilder pandoc =
          new ProcessBuilder("pandoc", "-f", dialect, "-t", "json", file.toString());
      Process process = OtherProgram.start(pandoc);
      String tree = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      for (String element :
          List.of("Link", "Image", "Code", "CodeBlock", "RawInline", "RawBlock", "Math", "Emph")) {
        assertThat(tree).as(dialect).doesNotContain("\"t\":\"" + element + "\"");
      }
      assertThat(tree).contains("\"t\":\"Table\"");
    }
  }

  private static void html(Path file, String command) throws IOException {
    String page = Files.readString(file);
    assertThat(page).doesNotContain("<script").doesNotContain("<!-- &lt;").contains("&lt;script");
    assertThat(CONTROL.matcher(page.replace("\t", "")).find()).isFalse();
  }

  /** Reading composes accents and takes out what cannot be printed; nothing else is changed. */
  private static List<String> names(String command) {
    List<String> names =
        NAMES.stream()
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
            .map(name -> name.replaceAll("\\p{Cntrl}", "").strip())
            .toList();
    return command.contains("--town C0") ? names.subList(0, 1) : names;
  }

  private static void holdsTheNames(List<String> towns, String command) {
    assertThat(new HashSet<>(towns)).containsAll(names(command));
  }
}
