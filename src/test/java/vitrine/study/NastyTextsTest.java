package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** Texts of nasty characters are written so that another parser and this one find them again. */
class NastyTextsTest {
  private static final List<String> PARTS =
      List.of(
          "\"",
          "\"\"",
          "\n",
          "\r\n",
          "\r",
          ",",
          ";",
          "\t",
          "|",
          "'",
          "=cmd()",
          "+1",
          "-",
          "@x",
          "\u2028",
          "\u2029",
          "\u0085",
          "😀",
          "e\u0301",
          "é",
          "00",
          "01004",
          " ",
          "  ",
          "\u00A0",
          "\u202F",
          "\u200B",
          "a",
          "Z",
          "#",
          "\\",
          "sep=",
          "total",
          "<script>",
          "ﬁ",
          "ß",
          "%",
          "1,5",
          "1.234");

  /** Wide tables: a cell over lines with as many commas as a row has is taken for broken quotes. */
  private static final String HEADER =
      "town_code,survey,zone,status,side,number,position,frontage_m,operator,";

  private static final String ROW = "A,2024,centre,vacant,odd,1,2,5.50,chain,";

  @TempDir Path folder;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int parts = random.nextInt(6); parts > 0; parts--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Fifteen tables of twenty rows; seeded, so that what fails fails again. */
  @Test
  void randomTextsRoundTrip() throws IOException {
    Random random = new Random(20261125);
    for (int i = 0; i < 15; i++) {
      Path own = Files.createTempDirectory(folder, "table");
      List<String> premises = new ArrayList<>(List.of(HEADER + "premises_id,street,name"));
      List<String> towns =
          new ArrayList<>(List.of("town_code,town,country,a,b,c,d,e,odd,programme"));
      for (int row = 0; row < 20; row++) {
        String id = quoted(row + text(random));
        premises.add(ROW + id + "," + quoted(text(random)) + "," + quoted(text(random)));
        towns.add(
            "T"
                + row
                + ",Bourg "
                + row
                + ",FR,1,2,3,4,5,"
                + quoted(text(random))
                + ","
                + quoted(text(random)));
      }
      new Run(own)
          .file("study/premises.csv", String.join("\n", premises) + "\n")
          .file("study/towns.csv", String.join("\n", towns) + "\n");
      roundTrips(own, i);
    }
  }

  private static void roundTrips(Path own, int table) throws IOException {
    Run first =
        new Run(own).vitrine("convert study --decimal . --delimiter , --quote \" -o one --geojson");
    assertThat(first.exit()).as(table + first.err()).isZero();
    Run second = new Run(own).vitrine("convert one -o two --geojson");
    assertThat(second.exit()).as(table + second.err()).isZero();
    for (String file :
        List.of("premises.csv", "towns.csv", "datapackage.json", "premises.geojson")) {
      assertThat(Files.readString(own.resolve("two").resolve(file)))
          .as(table + " " + file)
          .isEqualTo(Files.readString(own.resolve("one").resolve(file)));
    }
    Run original =
        new Run(own).vitrine("indicators study --decimal . --delimiter , --quote \" -f csv");
    Run copy = new Run(own).vitrine("indicators one -f csv");
    assertThat(copy.out()).as("%s", table).isEqualTo(original.out());
  }

  /** What stands in the written cells, by the letter of RFC 4180. */
  @Test
  void anotherParserFindsTheTexts() throws IOException {
    Random random = new Random(7);
    List<String> names = new ArrayList<>();
    StringBuilder premises = new StringBuilder(HEADER + "name\n");
    for (int row = 0; row < 500; row++) {
      String name = "x" + text(random) + "x";
      names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
      premises.append(ROW).append(quoted(name)).append('\n');
    }
    new Run(folder)
        .file("premises.csv", premises.toString())
        .vitrine("convert premises.csv --delimiter , --quote \" -o out");
    List<String> found = new ArrayList<>();
    List<List<String>> rows = rows(Files.readString(folder.resolve("out/premises.csv")));
    int name = rows.get(0).indexOf("name");
    rows.stream().skip(1).forEach(row -> found.add(row.get(name)));
    assertThat(found).isEqualTo(names);
  }

  /** The records of a text as RFC 4180 has them, with LF at their ends; nothing is forgiven. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      if (text.charAt(at) == '"') {
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
          cell.append(text.charAt(at));
          at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
      } else {
        while (",\n\"".indexOf(text.charAt(at)) < 0) {
          cell.append(text.charAt(at++));
        }
      }
      row.add(cell.toString());
      assertThat(text.charAt(at)).isIn(',', '\n');
      if (text.charAt(at++) == '\n') {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
