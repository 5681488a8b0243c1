package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vitrine.Run;

/**
 * The committed hard files are what their generator makes, and the program makes of each what its
 * line says. A change that reads a file better moves its line from one list to another, and its row
 * in the README from one table to another.
 */
class HardFilesTest {
  private static final Path FOLDER = Path.of("samples/files");

  /** Read as they should be, or refused as they should be. */
  private static final List<Expected> AS_INTENDED =
      List.of(
          of("windows-1252.csv")
              .rows("read 11, header 1, kept 10")
              .says("zone-assumed")
              .figure("00202 vacancy_rate", 3, 9)
              .figure("00202 vacancy_area_rate", 243, 640),
          of("utf-8-bom.csv")
              .rows("read 11, header 1, kept 10")
              .says("zone-assumed")
              .figure("00202 vacancy_rate", 3, 9)
              .figure("00202 vacancy_area_rate", 243, 640),
          of("utf-16-excel.csv")
              .rows("read 11, header 1, kept 10")
              .says("zone-assumed")
              .figure("00202 vacancy_rate", 3, 9)
              .figure("00202 vacancy_area_rate", 243, 640),
          of("cp850.csv --encoding cp850")
              .rows("read 11, header 1, kept 10")
              .says("zone-assumed")
              .figure("00202 vacancy_rate", 3, 9)
              .figure("00202 vacancy_area_rate", 243, 640),
          of("mac-roman.csv --encoding macroman")
              .rows("read 9, header 1, kept 8")
              .says("zone-assumed")
              .figure("00203 vacancy_rate", 2, 8),
          of("old-mac-line-ends.csv")
              .rows("read 9, header 1, kept 8")
              .says("zone-assumed")
              .figure("00204 vacancy_rate", 2, 8)
              .figure("00204 vacancy_area_rate", 101, 452),
          of("semicolon-decimal-comma.csv")
              .rows("read 9, header 1, kept 8")
              .says("zone-assumed")
              .figure("00201 vacancy_rate", 2, 8)
              .figure("00201 vacancy_area_rate", 83.25, 723)
              .figure("00201 vacancy_frontage_rate", 8.8, 57),
          of("comma-and-decimal-comma.csv")
              .rows("read 7, header 1, kept 6")
              .says("zone-assumed")
              .figure("00205 vacancy_rate", 2, 6)
              .figure("00205 vacancy_area_rate", 83.5, 398),
          of("no-break-spaces.csv")
              .rows("read 7, header 1, kept 6")
              .says("status-missing, zone-assumed")
              .figure("00225 vacancy_rate", 3, 5)
              .figure("00225 count_unknown", 1, 1),
          of("text-formulas.csv")
              .rows("read 5, header 1, kept 4")
              .says("zone-assumed")
              .figure("00222 vacancy_rate", 1, 4),
          of("all-quoted.csv")
              .rows("read 7, header 1, kept 6")
              .says("zone-assumed")
              .figure("00206 vacancy_rate", 2, 6)
              .figure("00206 vacancy_area_rate", 130, 359),
          of("pipe.csv")
              .rows("read 10, header 1, kept 9")
              .says("")
              .figure("00207 vacancy_rate", 1, 4)
              .figure("00207 vacancy_rate@periphery", 1, 5)
              .figure("00207 vacancy_area_rate@all", 455, 5955),
          of("trailing-semicolons.csv")
              .rows("read 8, header 1, kept 7")
              .says("zone-assumed")
              .figure("00208 vacancy_rate", 2, 7)
              .figure("00208 vacancy_area_rate", 112, 388),
          of("blank-rows-and-columns.csv")
              .rows("read 12, header 1, blank 5, kept 6")
              .says("zone-assumed")
              .figure("00209 vacancy_rate", 2, 6)
              .figure("00209 vacancy_area_rate", 109, 373),
          of("line-breaks-in-cells.csv")
              .rows("read 7, header 1, kept 6")
              .says("zone-assumed")
              .figure("00216 vacancy_rate", 2, 6)
              .figure("00216 vacancy_area_rate", 130, 359),
          of("qgis.csv")
              .rows("read 7, header 1, kept 6")
              .says("column-not-understood")
              .figure("00218 vacancy_rate", 1, 4)
              .figure("00218 vacancy_rate@pericentral", 1, 2)
              .figure("00218 vacancy_area_rate@pericentral", 35, 86.5),
          of("thousands-and-units.csv")
              .rows("read 7, header 1, kept 6")
              .says("")
              .figure("00219 vacancy_area_rate", 87.5, 400)
              .figure("00219 vacancy_area_rate@periphery", 3000, 20000),
          of("ambiguous-thousands.csv").fails("decimal-ambiguous"),
          of("ambiguous-thousands.csv --decimal ,")
              .rows("read 7, header 1, kept 6")
              .says("zone-assumed")
              .figure("00219 vacancy_area_rate", 387, 6549),
          of("area-bands.csv")
              .rows("read 9, header 1, kept 8")
              .says("zone-assumed")
              .figure("00220 vacancy_rate", 2, 8)
              .figure("00220 vacancy_area_rate.low", 0, 1)
              .figure("00220 vacancy_area_rate.high", 1300, 3150),
          of("french-dates.csv")
              .rows("read 11, header 1, kept 10")
              .says("date-unreadable, zone-assumed")
              .figure("00221 vacancy_rate", 6, 10)
              .figure("00221 vacancy_long_term_share", 3, 5),
          of("french-dates.csv --date-format %d/%m/%y")
              .rows("read 11, header 1, kept 10")
              .says("zone-assumed")
              .figure("00221 vacancy_rate", 6, 10)
              .figure("00221 vacancy_long_term_share", 3, 6),
          of("scientific-ids.csv")
              .rows("read 9, header 1, kept 8")
              .says("id-destroyed 4, zone-assumed")
              .figure("00222 vacancy_rate", 3, 8),
          of("lost-zero.csv")
              .rows("read 8, header 1, refused 3, kept 4")
              .says("town-lost-zero 3, zone-assumed")
              .figure("10990 vacancy_rate", 1, 4),
          of("corsica-overseas.csv")
              .rows("read 10, header 1, kept 9")
              .says("zone-assumed")
              .figure("2A904 vacancy_rate", 1, 3)
              .figure("97191 vacancy_rate", 2, 4),
          of("excel-marks.csv")
              .rows("read 9, header 1, refused 1, kept 7")
              .says(
                  "column-not-understood, date-unreadable, excel-mark 3, excel-mark-required,"
                      + " excel-not-available 2, status-missing, zone-assumed")
              .figure("00223 vacancy_rate", 3, 6)
              .figure("00223 vacancy_rate_bounds.high", 4, 7),
          of("closed-shutters.csv")
              .rows("read 11, header 1, kept 10")
              .says("status-ambiguous 4, status-missing, zone-assumed")
              .figure("00224 vacancy_rate", 1, 5)
              .figure("00224 vacancy_rate_bounds.low", 1, 10)
              .figure("00224 vacancy_rate_bounds.high", 6, 10),
          of("percent-or-fraction.csv")
              .rows("read 7, header 1, kept 6")
              .says("figure-missing, read-as-percent-mixed")
              .figure("00227 vacancy_rate", 12.5, 100)
              .figure("00229 vacancy_rate", 10, 100)
              .figure("00230 vacancy_rate", 0.15, 100),
          of("turnover-excel.csv")
              .rows("read 7, header 1, kept 6")
              .says("")
              .figure("00227 turnover_share", 25, 100)
              .figure("00228 turnover_share@periphery", 90, 180),
          of("several-sheets")
              .rows("read 7, header 1, kept 6")
              .rows("read 3, header 1, kept 2")
              .rows("read 10, header 1, kept 9")
              .says("")
              .figure("00233 vacancy_rate", 1, 4)
              .figure("00233 turnover_share", 25, 100)
              .figure("00234 vacancy_rate", 2, 4)
              .figure("00234 turnover_share@periphery", 50, 100),
          of("line-in-one-quoted-field.csv")
              .rows("read 7, header 1, kept 6")
              .says("zone-assumed")
              .figure("00206 vacancy_rate", 2, 6)
              .figure("00206 vacancy_area_rate", 130, 359),
          of("sep-line.csv")
              .rows("read 8, header 1, preamble 1, kept 6")
              .says("zone-assumed")
              .figure("00210 vacancy_rate", 2, 6)
              .figure("00210 vacancy_area_rate", 85, 366),
          of("title-lines-and-totals.csv")
              .rows("read 13, header 1, blank 2, preamble 2, footer 2, kept 6")
              .says("footer-lines 2, title-lines 2, zone-assumed")
              .figure("00211 vacancy_rate", 2, 6)
              .figure("00211 vacancy_area_rate", 115, 360),
          of("total-line.csv")
              .rows("read 8, header 1, footer 1, kept 6")
              .says("footer-lines, zone-assumed")
              .figure("00211 vacancy_rate", 2, 6)
              .figure("00211 vacancy_area_rate", 115, 360),
          of("total-without-words.csv")
              .rows("read 8, header 1, footer 1, kept 6")
              .says("footer-lines, town-assumed, zone-assumed")
              .figure("total-without-words vacancy_rate_bounds.high", 2, 6),
          of("repeated-header.csv")
              .rows("read 12, header 3, kept 9")
              .says("header-repeated 2, zone-assumed")
              .figure("00212 vacancy_rate", 1, 3)
              .figure("00213 vacancy_rate", 1, 4)
              .figure("00214 vacancy_rate", 1, 2),
          of("two-line-header.csv")
              .rows("read 8, header 2, kept 6")
              .says("zone-assumed")
              .figure("00215 vacancy_rate", 2, 6)
              .figure("00215 vacancy_area_rate", 80, 351),
          of("units-line.csv")
              .rows("read 8, header 2, kept 6")
              .says("zone-assumed")
              .figure("00215 vacancy_rate", 2, 6)
              .figure("00215 vacancy_area_rate", 80, 351),
          of("")
              .rows("read 13, header 1, blank 2, preamble 2, filtered 2, kept 6")
              .rows("read 8, header 2, kept 6")
              .rows("read 7, header 1, kept 6")
              .rows("read 7, header 1, kept 6")
              .rows("read 7, header 1, kept 6")
              .says("town-alone 6, zone-assumed 4")
              .figure("00211 vacancy_rate", 2, 6)
              .figure("00211 vacancy_area_rate", 115, 360)
              .figure("00215 vacancy_rate", 2, 6)
              .figure("00226 vacancy_rate", 2, 6)
              .figure("00217 vacancy_rate", 1, 6)
              .figure("00228 turnover_share", 54, 180));

  /**
   * Refused or not whole without {@code --lenient}, and said so; whole with it, each repair told.
   */
  private static final List<Expected> LENIENT =
      List.of(
          of("cp850.csv").fails("bytes-undecodable"),
          of("cp850.csv --lenient")
              .rows("read 11, header 1, kept 10")
              .says("encoding-repaired, zone-assumed")
              .figure("00202 vacancy_rate", 3, 9)
              .figure("00202 vacancy_area_rate", 243, 640),
          of("double-utf-8.csv")
              .rows("read 9, header 1, refused 4, kept 4")
              .says("encoding-doubtful, status-unknown 4, zone-assumed"),
          of("double-utf-8.csv --lenient")
              .rows("read 9, header 1, kept 8")
              .says("encoding-repaired, zone-assumed")
              .figure("00203 vacancy_rate", 2, 8),
          of("mac-roman.csv")
              .rows("read 9, header 1, refused 4, kept 4")
              .says("encoding-doubtful, status-unknown 4, zone-assumed"),
          of("mac-roman.csv --lenient")
              .rows("read 9, header 1, kept 8")
              .says("encoding-repaired, zone-assumed")
              .figure("00203 vacancy_rate", 2, 8),
          of("unquoted-decimal-comma.csv")
              .rows("read 7, header 1, refused 3, kept 3")
              .says("ragged-row 3, zone-assumed"),
          of("unquoted-decimal-comma.csv --lenient")
              .rows("read 7, header 1, kept 6")
              .says("cells-joined 3, zone-assumed")
              .figure("00205 vacancy_rate", 2, 6)
              .figure("00205 vacancy_area_rate", 83, 397.5),
          of("quote-at-the-start.csv").fails("row-broken"),
          of("quote-at-the-start.csv --lenient")
              .rows("read 7, header 1, kept 6")
              .says("quote-literal, zone-assumed")
              .figure("00206 vacancy_rate", 2, 6)
              .figure("00206 vacancy_area_rate", 130, 359),
          of("short-rows.csv")
              .rows("read 8, header 1, refused 5, kept 2")
              .says("ragged-row 5, zone-assumed"),
          of("short-rows.csv --lenient")
              .rows("read 8, header 1, kept 7")
              .says("row-padded 5, zone-assumed")
              .figure("00208 vacancy_rate", 2, 7)
              .figure("00208 vacancy_area_rate", 112, 388),
          of("merged-cells.csv")
              .rows("read 8, header 1, refused 5, kept 2")
              .says("town-missing 5, zone-assumed"),
          of("merged-cells.csv --lenient")
              .rows("read 8, header 1, kept 7")
              .says("town-filled 5, zone-assumed")
              .figure("00212 vacancy_rate", 1, 3)
              .figure("00213 vacancy_rate", 1, 4),
          of("turnover-with-totals.csv")
              .rows("read 9, header 1, footer 1, refused 1, kept 6")
              .says("footer-lines, total-line")
              .figure("00227 turnover_share", 25, 100)
              .figure("00228 turnover_share", 54, 180),
          of("turnover-with-totals.csv --lenient")
              .rows("read 9, header 1, footer 2, kept 6")
              .says("footer-lines, total-left-out")
              .figure("00227 turnover_share", 25, 100)
              .figure("00228 turnover_share", 54, 180));

  /** Not read without a descriptor, or not whole, and said so. */
  private static final List<Expected> NOT_YET =
      List.of(
          of("one-column-per-survey.csv").fails("town-twice 6, nothing-usable"),
          of("crosses.csv").fails("town-twice 6, nothing-usable"),
          of("yes-no.csv").fails("table-undecided"),
          of("turnover-in-thousands.csv").fails("column-required"),
          of("turnover-by-columns.csv").fails("column-required"));

  /** What must come of a command: {@code vitrine indicators} over a file, with its options. */
  private static final class Expected {
    private final String command;
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Double> figures = new TreeMap<>();
    private int exit;
    private String findings;

    Expected(String command) {
      this.command = command;
    }

    /** The accounting of a file, without its zeros. */
    Expected rows(String account) {
      rows.add(account);
      return this;
    }

    /** The codes of all findings in their order, with how many there are. */
    Expected says(String codes) {
      findings = codes;
      return this;
    }

    Expected fails(String codes) {
      exit = 3;
      return says(codes);
    }

    /** A figure as the quotient of two counts; of the centre where no zone is named. */
    Expected figure(String what, double part, double whole) {
      figures.put(what, part / whole);
      return this;
    }

    String file() {
      return command.split(" ")[0];
    }

    /** What a reader of the test's report is told. */
    String name() {
      return "files/" + command;
    }

    private Run run(String options) {
      return new Run(Path.of("")).vitrine(options + FOLDER + "/" + command);
    }

    void check() {
      Run json = run("-v indicators -f json ");
      assertThat(json.exit()).as(json.err()).isEqualTo(exit);
      assertThat(found(json.err())).as(json.err()).isEqualTo(findings);
      assertThat(accounts(json.out())).containsExactlyElementsOf(rows);
      checkFigures();
    }

    void checkFigures() {
      Run csv = run("indicators -f csv ");
      figures.forEach(
          (what, value) ->
              assertThat(value(csv.rows(), what)).as(what).isCloseTo(value, within(1e-11)));
    }
  }

  private static Expected of(String command) {
    return new Expected(command);
  }

  private static final Pattern CODE = Pattern.compile("\\[([a-z-]+)\\](?: \\((\\d+) in all\\))?");
  private static final Pattern ROWS = Pattern.compile("\"rows\": \\{([^}]*)\\}");
  private static final Pattern COUNT = Pattern.compile("\"(\\w+)\": (\\d+)");
  private static final Pattern FIGURE =
      Pattern.compile("(\\S+) (\\w+)(?:@(\\w+))?(?:\\.(low|high))?");

  /** The codes that standard error tells; those of a failure stand where they were told. */
  private static String found(String err) {
    Stream<String> codes =
        CODE.matcher(err)
            .results()
            .map(code -> code.group(1) + (code.group(2) == null ? "" : " " + code.group(2)));
    boolean failed = err.contains("[nothing-usable]");
    return (failed ? codes : codes.sorted()).collect(Collectors.joining(", "));
  }

  private static List<String> accounts(String json) {
    return ROWS.matcher(json).results().map(rows -> account(rows.group(1))).toList();
  }

  private static String account(String rows) {
    return COUNT
        .matcher(rows)
        .results()
        .filter(count -> !count.group(2).equals("0"))
        .map(HardFilesTest::count)
        .collect(Collectors.joining(", "));
  }

  private static String count(MatchResult count) {
    return count.group(1) + " " + count.group(2);
  }

  /** A value by {@code TOWN INDICATOR[@ZONE][.low|.high]}; NaN where there is none. */
  private static double value(List<Map<String, String>> rows, String what) {
    Matcher parts = FIGURE.matcher(what);
    assertThat(parts.matches()).as(what).isTrue();
    String zone = parts.group(3) == null ? "centre" : parts.group(3);
    String column = parts.group(4) == null ? "value" : parts.group(4);
    return rows.stream()
        .filter(row -> List.of(row.get("town_code"), row.get("town")).contains(parts.group(1)))
        .filter(row -> row.get("indicator").equals(parts.group(2)))
        .filter(row -> row.get("zone").equals(zone))
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElse(Double.NaN);
  }

  @TestFactory
  Stream<DynamicTest> filesAreReadAsIntended() {
    return AS_INTENDED.stream().map(line -> DynamicTest.dynamicTest(line.name(), line::check));
  }

  @TestFactory
  Stream<DynamicTest> filesNotYetReadAreRefusedInWords() {
    return NOT_YET.stream().map(line -> DynamicTest.dynamicTest(line.name(), line::check));
  }

  @TestFactory
  Stream<DynamicTest> damagedFilesAreWholeOnceRepairsAreAllowed() {
    return LENIENT.stream().map(line -> DynamicTest.dynamicTest(line.name(), line::check));
  }

  @Test
  void committedFilesAreWhatTheGeneratorMakes() throws IOException {
    for (HardFile file : HardFiles.ALL) {
      assertThat(Files.readAllBytes(FOLDER.resolve(file.name())))
          .as(file.name())
          .isEqualTo(file.bytes());
    }
  }

  @Test
  void folderHoldsNothingElse() throws IOException {
    var expected = new TreeSet<>(HardFiles.ALL.stream().map(HardFile::name).toList());
    expected.addAll(List.of("README.md", "datapackage.json"));
    try (var files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(FOLDER::relativize).map(Path::toString))
          .map(name -> name.replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyFileHasALine() {
    assertThat(Stream.of(AS_INTENDED, LENIENT, NOT_YET).flatMap(List::stream).map(Expected::file))
        .containsAll(HardFiles.ALL.stream().map(f -> f.name().replaceFirst("/.*", "")).toList());
  }

  @Test
  void everyFileIsSmall() {
    for (HardFile file : HardFiles.ALL) {
      assertThat(file.bytes()).as(file.name()).hasSizeLessThan(2000);
    }
  }

  @Test
  void readmeTellsOfEveryFileWhatItShowsInTheTableOfItsList() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    assertThat(readme).contains("Données fictives", "fictional");
    for (HardFile file : HardFiles.ALL) {
      assertThat(readme).contains("| `" + file.name() + "` | " + file.shows() + " |");
    }
    String[] parts = readme.split("\n## ");
    inPart(parts[1], AS_INTENDED);
    inPart(parts[2], LENIENT);
    inPart(parts[3], NOT_YET);
  }

  private static void inPart(String part, List<Expected> list) {
    list.stream()
        .filter(line -> line.command.endsWith(".csv"))
        .forEach(line -> assertThat(part).contains("| `" + line.command + "` |"));
  }
}
