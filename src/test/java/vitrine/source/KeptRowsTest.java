package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.Run;
import vitrine.diagnostic.Refusal;
import vitrine.model.DuplicatePolicy;
import vitrine.model.Zone;
import vitrine.tally.Quantity;

/** Rows that count are shown once each, in their order, as they were understood. */
class KeptRowsTest {
  @TempDir Path folder;

  private static ReadOptions options(DuplicatePolicy duplicates) {
    ReadOptions options = ReadOptions.DEFAULT.withDepth(ReadOptions.Depth.EVERYTHING);
    return options.withDuplicates(duplicates);
  }

  private static StudyFiles files(Path folder, String... names) {
    List<StudyFiles.Named> named =
        Stream.of(names).map(name -> new StudyFiles.Named(name, null)).toList();
    return StudyFiles.find(named, folder, InputStream.nullInputStream());
  }

  /** What the rows say, each made a text while it is visited. */
  private List<String> visited(DuplicatePolicy duplicates, Function<KeptRow, String> text) {
    List<String> rows = new ArrayList<>();
    try (StudyFiles files = files(folder, ".")) {
      StudyData data = new StudyReader(files, options(duplicates)).read();
      data.kept().visit(row -> rows.add(text.apply(row)));
    }
    return rows;
  }

  /** Every file of the corpus alone, and every folder: as many rows of each file as are kept. */
  @ParameterizedTest
  @EnumSource(
      value = DuplicatePolicy.class,
      names = {"FIRST", "REFUSE"})
  void asManyAsAreKept(DuplicatePolicy duplicates) throws IOException {
    int read = 0;
    for (Path corpus : List.of(Path.of("samples"), Path.of("src/test/resources/golden"))) {
      try (Stream<Path> all = Files.walk(corpus)) {
        for (Path path : all.filter(KeptRowsTest::isInput).sorted().toList()) {
          read += agrees(path, duplicates) ? 1 : 0;
        }
      }
    }
    assertThat(read).isGreaterThan(150);
  }

  private static boolean isInput(Path path) {
    boolean written = path.toString().contains("expected");
    return !written && (Files.isDirectory(path) || path.toString().matches(".*\\.(csv|gz)"));
  }

  /** Whether the input can be read at all; where it can, the counts must agree. */
  private static boolean agrees(Path path, DuplicatePolicy duplicates) {
    Path in = path.toAbsolutePath();
    try (StudyFiles files = files(in.getParent(), in.getFileName().toString())) {
      StudyData data = new StudyReader(files, options(duplicates)).read();
      Map<String, Long> counts = new TreeMap<>();
      data.inputs().forEach(input -> counts.put(input.file().shown(), 0L));
      data.kept().visit(row -> counts.merge(row.place().file().shown(), 1L, Long::sum));
      for (InputAccount input : data.inputs()) {
        assertThat(counts.get(input.file().shown()))
            .as(input.file().shown())
            .isEqualTo(input.rows().count(RowAccount.Fate.KEPT));
      }
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  @Test
  void inTheOrderOfFilesAndRecords() {
    new Run(folder)
        .file("premises-b.csv", "town_code;premises_id;status\nA;4;vacant\nA;3;vacant\n")
        .file("premises-a.csv", "town_code;premises_id;status\nA;2;vacant\nA;1;vacant\n");
    assertThat(
            visited(DuplicatePolicy.FIRST, row -> row.text(Field.PREMISES_ID) + row.place().line()))
        .containsExactly("22", "13", "42", "33");
  }

  /** Of two rows of one premises the one that counts is shown, by each policy. */
  @Test
  void losersAreNotShown() {
    new Run(folder)
        .file(
            "premises.csv",
            "town_code;premises_id;status\nA;1;vacant\nA;1;occupied\nA;2;vacant\nA;2;vacant\n");
    Function<KeptRow, String> line = row -> "" + row.place().line();
    assertThat(visited(DuplicatePolicy.FIRST, line)).containsExactly("2", "4");
    assertThat(visited(DuplicatePolicy.LAST, line)).containsExactly("3", "5");
    assertThat(visited(DuplicatePolicy.REFUSE, line)).containsExactly("4");
    assertThat(visited(DuplicatePolicy.ALL, line)).containsExactly("2", "3", "4", "5");
  }

  /** A town without a code has it from another table; one that nobody knows is not shown. */
  @Test
  void townsAreSettled() {
    new Run(folder)
        .file("premises.csv", "town;status\norleac;vacant\nNulle-Part;vacant\n")
        .file("towns.csv", "town_code;town\n00201;Orléac\n");
    assertThat(visited(DuplicatePolicy.FIRST, row -> row.table() + " " + row.town()))
        .containsExactly(
            "PREMISES Town[code=00201, name=Orléac]", "TOWNS Town[code=00201, name=Orléac]");
  }

  @Test
  void cellsAreTyped() {
    new Run(folder)
        .file(
            "locaux.csv",
            "code_insee;date_releve;statut;secteur;surface;linéaire;loyer;exploitant;nom\n"
                + "00201;mars 2021;fermé;hypercentre;<300;12,50;1 234,567;Kette;=1+1\n"
                + "00201;T1 2021;en travaux;loin;1.234;–;;?;\n");
    assertThat(
            visited(
                DuplicatePolicy.FIRST,
                row ->
                    String.join(
                        "|",
                        row.period(Field.SURVEY).text(),
                        row.status().id(),
                        String.valueOf(row.zone()),
                        String.valueOf(row.quantity(Field.FLOOR_AREA_M2)),
                        String.valueOf(row.number(Field.FLOOR_AREA_M2)),
                        String.valueOf(row.number(Field.FRONTAGE_M)),
                        String.valueOf(row.number(Field.ANNUAL_RENT)),
                        String.valueOf(row.operator()),
                        row.text(Field.NAME))))
        .containsExactly(
            "2021-03|unknown|CENTRE|"
                + Quantity.band(BigDecimal.ZERO, new BigDecimal(300))
                + "|null|12.50|1234.567|CHAIN|=1+1",
            "2021-Q1|works|null|"
                + Quantity.of(new BigDecimal(1234))
                + "|1234|null|null|null|null");
  }

  /** Percents are judged over all files; a date that was refused is missing. */
  @Test
  void sharesRatesAndRefusedCells() {
    new Run(folder)
        .file("vacancy-a.csv", "town_code;vacancy_rate\nA;0,5\n")
        .file("vacancy-b.csv", "town_code;vacancy_rate\nB;12,5\n")
        .file("turnover.csv", "town_code;zone;share\nA;centre;25 %\nA;périphérie;75 %\n")
        .file(
            "premises.csv",
            "town_code;survey;status;vacant_since\nA;2021;vacant;2022\nA;2021;vacant;2020-05\n");
    assertThat(
            visited(
                DuplicatePolicy.FIRST,
                row ->
                    switch (row.table()) {
                      case PREMISES -> row.period(Field.VACANT_SINCE).text() + row.isZoneAssumed();
                      case VACANCY -> row.number(Field.VACANCY_RATE) + " " + row.zone();
                      case TURNOVER -> row.number(Field.SHARE) + " " + row.zone();
                      case TOWNS -> "";
                    }))
        .containsExactly(
            "true",
            "2020-05true",
            "0.25 CENTRE",
            "0.75 PERIPHERY",
            "0.005 " + Zone.CENTRE,
            "0.125 " + Zone.CENTRE);
  }

  /** A file that has become another one between two readings is not taken for the same. */
  @Test
  void aFileThatHasChangedIsRefused() {
    Run run = new Run(folder).file("premises.csv", "town_code;status\nA;vacant\n");
    try (StudyFiles files = files(folder, "premises.csv")) {
      StudyData data = new StudyReader(files, options(DuplicatePolicy.FIRST)).read();
      run.file("premises.csv", "town_code;status\nA;occupied\n");
      assertThatThrownBy(() -> data.kept().visit(row -> {})).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void nothingIsShownOfAStudyThatWasReadInPart() {
    new Run(folder).file("premises.csv", "town_code;status\nA;vacant\n");
    try (StudyFiles files = files(folder, "premises.csv")) {
      StudyData data = new StudyReader(files, ReadOptions.DEFAULT).read();
      assertThatThrownBy(() -> data.kept().visit(row -> {}))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
