package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/**
 * An attempt that is contradicted leaves nothing behind: every row is counted once, and read right.
 */
class AttemptTest {
  @TempDir Path folder;

  private Map<String, String> figure(byte[] file, String indicator) {
    Run run =
        new Run(folder)
            .file("premises.csv", file)
            .vitrine("indicators premises.csv -f csv --zone centre --indicator " + indicator);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.rows().get(0);
  }

  /** The first byte that is not UTF-8 may stand anywhere: here behind 130,000 bytes. */
  @Test
  void bytesFarDownContradictTheEncoding() {
    String rows = "town_code;town;status\n" + "A;Bourg;occupé\n".repeat(9000);
    byte[] utf8 = rows.replace("occupé", "occupied").getBytes(StandardCharsets.UTF_8);
    byte[] last = "A;Orléac;vacant\n".getBytes(Charset.forName("windows-1252"));
    byte[] file = java.util.Arrays.copyOf(utf8, utf8.length + last.length);
    System.arraycopy(last, 0, file, utf8.length, last.length);
    assertThat(utf8.length).isGreaterThan(130_000);
    assertThat(figure(file, "count_occupied").get("value")).isEqualTo("9000");
    assertThat(figure(file, "count_vacant").get("value")).isEqualTo("1");
  }

  /** 1.234 is read before 12,5 says that commas are decimal: then it is 1234. */
  @Test
  void aLaterCellDecidesAnEarlierOne() {
    String file = "town_code;status;surface\nA;occupé;1.234\nA;vacant;12,5\n";
    Map<String, String> rate = figure(file.getBytes(StandardCharsets.UTF_8), "vacancy_area_rate");
    assertThat(Double.parseDouble(rate.get("value")))
        .isEqualTo(Double.parseDouble("0.0100280786201"));
    assertThat(rate.get("n")).isEqualTo("2");
  }

  /** The other way round: 12.5 says that 1,234 is grouped. */
  @Test
  void groupsAreSeenByTheMarkOfTheColumn() {
    String file = "town_code;status;surface\nA;occupé;1,234\nA;vacant;12.5\n";
    assertThat(figure(file.getBytes(StandardCharsets.UTF_8), "vacancy_area_rate").get("value"))
        .isEqualTo("0.0100280786201");
  }
}
