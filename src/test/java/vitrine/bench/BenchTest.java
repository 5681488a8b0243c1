package vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.Run;
import vitrine.bench.Contender.Cost;

/** What of the benchmark does not hang on time: its files, its arithmetic, its table. */
class BenchTest {
  @TempDir Path folder;

  private static byte[] inventory(int rows, BenchForm form, int part, int parts)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BenchInventory(rows, form).write(out, part, parts);
    return out.toByteArray();
  }

  private static BenchForm form(String words) {
    return BenchForm.of(List.of(words.split(" ")));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Figures of different years can be compared only while the file stays the same. */
  @Test
  void theInventoryIsTheSameBytesForEver() throws IOException, NoSuchAlgorithmException {
    assertThat(hash(inventory(10_000, BenchForm.PLAIN, 0, 1)))
        .isEqualTo("e936fa4858e013bbd89a34d8a638ee5f869aa8c24d6dfbaed67bb2797b08893e");
  }

  @ParameterizedTest
  @CsvSource({
    "quoted, dd44c6e26c61a43357b4077849be60e7d4a68ae01da24d1d64a51a96951d7800",
    "shuffled, 0e8b506e855aacda87ddee2ccb09b832c9e1daad836c0719dbb5d53460b89e41",
    "french, 24f50553275d72cd9818d83fd1f9999e28d293cc3aacc25851f103af89fd8bc2"
  })
  void soIsEachForm(String form, String hash) throws IOException, NoSuchAlgorithmException {
    assertThat(hash(inventory(1_000, form(form), 0, 1))).isEqualTo(hash);
  }

  @Test
  void itHasTheRowsThatWereAskedFor() throws IOException {
    for (int rows : new int[] {1, 7, 10_000, 12_345}) {
      assertThat(text(inventory(rows, BenchForm.PLAIN, 0, 1)).lines()).hasSize(rows + 1);
    }
  }

  @Test
  void largerOnesHaveMoreTowns() {
    assertThat(List.of(1, 10_000, 1_000_000, 10_000_000))
        .extracting(BenchInventory::towns)
        .containsExactly(1, 30, 300, 948);
  }

  @Test
  void itsPartsMakeTheWhole() throws IOException {
    StringBuilder parts = new StringBuilder(BenchInventory.HEADER);
    for (int part = 0; part < 4; part++) {
      parts.append(
          text(inventory(5_000, BenchForm.PLAIN, part, 4))
              .substring(BenchInventory.HEADER.length()));
    }
    assertThat(parts).hasToString(text(inventory(5_000, BenchForm.PLAIN, 0, 1)));
  }

  @Test
  void theProgramReadsItWithoutFindings() throws IOException {
    for (String form : List.of("", "quoted", "shuffled", "french", "quoted shuffled french")) {
      Run run =
          new Run(folder)
              .file("premises.csv", inventory(10_000, form(form), 0, 1))
              .vitrine("indicators premises.csv -v --indicator vacancy -f json");
      assertThat(run.exit()).isZero();
      assertThat(run.err().lines().filter(line -> line.contains("["))).isEmpty();
      assertThat(run.out()).contains("\"kept\": 10000");
    }
  }

  @Test
  void theQuotedVariantHasCommasInsideItsStreets() throws IOException {
    assertThat(text(inventory(1_000, form("quoted"), 0, 1))).contains(", cour intérieure\"");
    assertThat(text(inventory(1_000, BenchForm.PLAIN, 0, 1))).doesNotContain("\"");
  }

  /** The hashes are those of the first files that were measured. */
  @Test
  void theManySmallTownsAreTheSameBytesForEver() throws IOException, NoSuchAlgorithmException {
    new BenchTowns(20).write(folder);
    assertThat(hash(BenchTowns.PREMISES))
        .isEqualTo("6f498ad91ca98406e4467d2f12268e2b1ed2529ab1773bd53173d2332204b859");
    assertThat(hash(BenchTowns.TURNOVER))
        .isEqualTo("787c71a7933e86fff0d7d0c9cb946c3959ec9e421baa01228627c66a770fc049");
    Run run = new Run(folder).vitrine("rank . --draws 0 -f csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.rows()).hasSize(20).allMatch(row -> row.get("coverage").equals("1"));
  }

  private String hash(String name) throws IOException, NoSuchAlgorithmException {
    return hash(Files.readAllBytes(folder.resolve(name)));
  }

  private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theSpreadIsMedianAndQuartiles() {
    assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0, 5.0))).isEqualTo(new Spread(2, 3, 4));
    assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0)).median()).isCloseTo(2.5, within(1e-12));
    assertThat(Spread.of(List.of(1.0, Double.NaN)).median()).isNaN();
  }

  /** 10/5, 6/1 and 4/4 have the median 2; the ratio of the medians 6 and 4 is 1.5. */
  @Test
  void ratiosArePairedByRound() {
    assertThat(Spread.ofRatios(List.of(10.0, 6.0, 4.0), List.of(5.0, 1.0, 4.0)))
        .isEqualTo(new Spread(1.5, 2, 4));
    assertThatThrownBy(() -> Spread.ofRatios(List.of(1.0), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTableHasOneRowForEachCommand() {
    Contender base = Contender.of("plain=java -jar x.jar --opt=1");
    Contender other = new Contender("other", "other");
    for (int i = 1; i <= 3; i++) {
      base.add(new Cost(i, 2 * i, 100), "");
      other.add(new Cost(3 * i, Double.NaN, 50), "first\nrun " + i + "\n");
    }
    assertThat(base.command()).isEqualTo("java -jar x.jar --opt=1");
    assertThat(other.told()).isEqualTo("run 3");
    assertThat(BenchTable.of(List.of(base, other)).lines().skip(2))
        .containsExactly(
            "| plain | 2.00 | 4.00 | 100 | 1.00 |  | 1.00 | 1.00 |",
            "| other | 6.00 |  | 50 | 3.00 | 3.00–3.00 |  | 0.50 |");
  }

  @Test
  void whatTheKernelTellsIsSecondsAndKibibytes() {
    assertThat(Stopwatch.cost(1.5, "1.25 0.50 2048\n")).isEqualTo(new Cost(1.5, 1.75, 2));
  }

  @Test
  void answersAreTheSameInAnyOrderAndToTheLastDigits() {
    SameAnswer same = new SameAnswer(List.of("town_code", "value"));
    same.see("a", "town_code,name,value\n001,x,0.333333333333\n002,y,5\n");
    same.see("b", "town_code,value\r\n002,5.0\r\n001,0.33333333333333331\r\n");
    assertThat(same.rows()).isEqualTo(2);
  }

  @Test
  void answersThatDifferAreNotCompared() {
    SameAnswer same = new SameAnswer(List.of("town_code", "value"));
    same.see("a", "town_code,value\n001,0.3333\n002,5\n");
    for (String other :
        List.of(
            "town_code,value\n001,0.3334\n002,5\n",
            "town_code,value\n001,0.3333\n",
            "town_code,value\n001,\n002,5\n",
            "town_code,rate\n001,0.3333\n002,5\n")) {
      assertThatThrownBy(() -> same.see("b", other))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("b ");
    }
  }
}
