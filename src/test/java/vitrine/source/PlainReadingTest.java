package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vitrine.model.DuplicatePolicy;
import vitrine.pollution.Operators;
import vitrine.source.ReadOptions.Depth;
import vitrine.source.ReadOptions.Parser;

/**
 * Files read from their bytes, in small blocks and by one, two and eight readers, give what the
 * general parser reads of them: figures, findings with their lines, accounts and refusals.
 */
class PlainReadingTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> agreesOnTheCorpus() {
    return Stream.concat(Stream.of(Map.entry("seeds", seeds())), damaged())
        .map(
            files ->
                DynamicTest.dynamicTest(
                    files.getKey(),
                    () -> {
                      for (byte[] bytes : files.getValue()) {
                        Path file = folder.resolve("locaux.csv");
                        Files.write(file, bytes);
                        agree(file);
                      }
                    }));
  }

  private static List<byte[]> seeds() {
    return FuzzSeeds.files().toList();
  }

  private static Stream<Map.Entry<String, List<byte[]>>> damaged() {
    return Operators.files()
        .map(entry -> Map.entry(entry.getKey(), List.copyOf(entry.getValue().values())));
  }

  /** Folders with descriptors, several tables and several files of one. */
  @TestFactory
  Stream<DynamicTest> agreesOnStudies() throws IOException {
    return Stream.of("samples", "src/test/resources/golden")
        .flatMap(top -> studies(Path.of(top)))
        .map(study -> DynamicTest.dynamicTest(study.toString(), () -> agree(study)));
  }

  private static Stream<Path> studies(Path top) {
    try (Stream<Path> all = Files.walk(top)) {
      return all
          .filter(path -> path.toString().matches(".*\\.(csv|gz)"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static void agree(Path data) {
    agree(data, Depth.EVERYTHING, DuplicatePolicy.FIRST, 2);
    agree(data, ReadBack.options(true), 2);
  }

  private static void agreeInEveryWay(Path data) {
    for (Depth depth : Depth.values()) {
      agree(data, depth, DuplicatePolicy.FIRST, 1, 2, 8);
    }
    for (DuplicatePolicy policy : DuplicatePolicy.values()) {
      agree(data, Depth.OFFER, policy, 2);
    }
    agree(data, ReadBack.options(true), 1, 2, 8);
  }

  private static void agree(Path data, Depth depth, DuplicatePolicy policy, int... workers) {
    agree(data, ReadOptions.DEFAULT.withDepth(depth).withDuplicates(policy), workers);
  }

  private static void agree(Path data, ReadOptions usual, int... workers) {
    String general = read(data, usual.withParser(Parser.COMMONS));
    for (int count : workers) {
      ReadOptions bytes = usual.withParser(Parser.BYTES).withWorkers(count);
      assertThat(read(data, bytes)).as(bytes.toString()).isEqualTo(general);
    }
  }

  private static String read(Path data, ReadOptions options) {
    try (StudyFiles files =
        StudyFiles.find(
            List.of(new StudyFiles.Named(data.toString(), null)),
            Path.of("."),
            InputStream.nullInputStream())) {
      return ReadingText.of(files, options);
    } catch (vitrine.diagnostic.Refusal refusal) {
      return refusal.key() + refusal.finding();
    }
  }

  /** A clean inventory of a few thousand rows with a thing here and there that is to be told. */
  @Test
  void agreesOnLargerFilesWithFaults() throws IOException {
    for (long seed = 1; seed <= 40; seed++) {
      Path file = folder.resolve("locaux.csv");
      Files.writeString(file, new FaultyInventory(seed).text(), StandardCharsets.UTF_8);
      agreeInEveryWay(file);
    }
  }

  /** Rows that a descriptor leaves out stand among others of which something is to be told. */
  @Test
  void agreesOnRowsThatAreLeftOut() throws IOException {
    String descriptor =
        """
        {"resources": [{"name": "locaux", "path": "locaux.csv",
          "vitrine": {"table": "premises", "drop": [{"zone": "quartiers"}]}}]}
        """;
    Files.writeString(folder.resolve("datapackage.json"), descriptor);
    for (long seed = 1; seed <= 8; seed++) {
      String text = new FaultyInventory(seed).text();
      Files.writeString(folder.resolve("locaux.csv"), text, StandardCharsets.UTF_8);
      agreeInEveryWay(folder);
    }
  }

  /** Cells behind the header's last are to be empty: a row with something there is not whole. */
  @Test
  void agreesOnRowsThatAreWiderThanTheirHeader() throws IOException {
    Path file = folder.resolve("locaux.csv");
    StringBuilder text = new StringBuilder("code insee;état;surface\n");
    for (int i = 0; i < 100; i++) {
      text.append("01001;vacant;82;").append(i == 60 ? "de trop" : i == 70 ? " " : "").append('\n');
    }
    Files.writeString(file, text);
    String read = read(file, ReadOptions.DEFAULT.withParser(Parser.COMMONS));
    assertThat(read).contains("kept=99").contains("refused=1");
    agreeInEveryWay(file);
  }

  /** Ever longer names and words: a spelling may be longer than any before it. */
  @Test
  void agreesOnLongSpellings() throws IOException {
    Path file = folder.resolve("locaux.csv");
    StringBuilder text = new StringBuilder("code insee;commune;état;activité;id\n");
    for (int i = 0; i < 2_000; i++) {
      String name = "Saint-" + "Étienne-".repeat(i % 40) + "Ville";
      String activity = "commerce de " + "très ".repeat(i % 53) + "beaux objets";
      String cells = String.join(";", "0" + (1001 + i % 40), name, "occupé", activity, "L" + i);
      text.append(cells).append('\n');
    }
    Files.writeString(file, text);
    agreeInEveryWay(file);
    assertThat(isTaken(file)).isTrue();
  }

  /** A row that fits into the blocks of the first reading, and not into those of the visit. */
  @Test
  void agreesOnARowThatIsVeryLong() throws IOException {
    Path file = folder.resolve("locaux.csv");
    String rows = "01001;vacant;Au Bon Coin\n".repeat(5_000);
    String row = "01001;vacant;" + "très long ".repeat(4_000) + "\n";
    Files.writeString(file, "code insee;état;enseigne\n" + rows + row + rows);
    ReadOptions usual = ReadOptions.DEFAULT.withDepth(Depth.EVERYTHING).withWorkers(2);
    String read = read(file, usual);
    assertThat(read).contains("kept=10001").contains("très long");
    assertThat(read).isEqualTo(read(file, usual.withParser(Parser.COMMONS)));
  }

  /**
   * A quote that is a letter is written twice: in texts that nobody reads, and in those that are.
   */
  @Test
  void agreesOnQuotesThatAreLetters() throws IOException {
    Path file = folder.resolve("locaux.csv");
    Random chance = new Random(11);
    StringBuilder text = new StringBuilder("id,code insee,état,enseigne,numéro,activité,surface\n");
    for (int i = 0; i < 3_000; i++) {
      String[] cells = {
        "L" + i / 2, "0" + (1001 + i % 7), "occupé", "Chez Zoé", "12", "Total presse", "80"
      };
      int odd = chance.nextInt(3 * cells.length);
      if (odd < cells.length) {
        String cell = cells[odd];
        int at = chance.nextInt(cell.length() + 1);
        cells[odd] =
            cell.substring(0, at) + "\"\"".repeat(1 + chance.nextInt(2)) + cell.substring(at);
      }
      text.append('"').append(String.join("\",\"", cells)).append("\"\n");
    }
    text.append("\"\"\"\",01001,vacant,\"\"\"\"\"\",\"\"\"\",\"\"\"\",\"\"\"\"\n");
    Files.writeString(file, text);
    agreeInEveryWay(file);
    assertThat(isTaken(file)).isTrue();
  }

  /** The tests above would say nothing of a reading that always gives up. */
  @Test
  void takesPlainFilesFromTheirBytes() throws IOException {
    int taken = 0;
    for (long seed = 1; seed <= 40; seed++) {
      Path file = folder.resolve("locaux.csv");
      Files.writeString(file, new FaultyInventory(seed).text(), StandardCharsets.UTF_8);
      taken += isTaken(file) ? 1 : 0;
    }
    assertThat(taken).isBetween(20, 39);
  }

  private static boolean isTaken(Path file) {
    ReadOptions options = ReadOptions.DEFAULT.withParser(Parser.BYTES).withWorkers(2);
    try (StudyFiles files =
        StudyFiles.find(
            List.of(new StudyFiles.Named(file.toString(), null)),
            Path.of("."),
            InputStream.nullInputStream())) {
      Resource resource = files.resources().get(0);
      Dialect dialect = Sniffer.sniff(resource, options);
      Supplier<FileRows> rows = () -> FileRows.counting(new KeyWatch.Hashes());
      return new Attempt(resource, dialect, options, rows.get()).runOnBytes() != null;
    }
  }
}
