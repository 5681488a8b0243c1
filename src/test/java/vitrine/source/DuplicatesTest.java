package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;
import vitrine.model.DuplicatePolicy;

/** Rows of one premises: which of them say the same, so that one of them counts. */
class DuplicatesTest {
  @TempDir Path folder;

  /** The lines that count where no rows count that contradict each other. */
  private List<Long> uncontradicted(String... rows) {
    new Run(folder)
        .file(
            "premises.csv",
            "town_code;premises_id;status;name;street;annual_rent\n" + String.join("\n", rows));
    List<Long> lines = new ArrayList<>();
    List<StudyFiles.Named> here = List.of(new StudyFiles.Named(".", null));
    try (StudyFiles files = StudyFiles.find(here, folder, InputStream.nullInputStream())) {
      ReadOptions options =
          ReadOptions.DEFAULT
              .withDepth(ReadOptions.Depth.EVERYTHING)
              .withDuplicates(DuplicatePolicy.REFUSE);
      new StudyReader(files, options).read().kept().visit(row -> lines.add(row.place().line()));
    }
    return lines;
  }

  /** However they are spelled, and whatever rows stand between them. */
  @Test
  void rowsThatSayTheSameCountOnce() {
    assertThat(
            uncontradicted(
                "A;1;vacant;Bar;Rue;12,5",
                "A;2;occupied;Café;Rue;9",
                "A;1;Local vacant;Bar;Rue;12,50",
                "A;2;occupé;Café;Rue;9,0",
                "A;1;vide;Bar;Rue;12,500"))
        .containsExactly(2L, 3L);
  }

  /** In a field that no figure hangs on too, and where only the place of a letter differs. */
  @Test
  void oneLetterContradicts() {
    assertThat(
            uncontradicted(
                "A;1;vacant;Bar;Rue;1",
                "A;1;vacant;Bar;Rues;1",
                "A;2;vacant;ab;c;1",
                "A;2;vacant;a;bc;1",
                "A;3;vacant;a;;1",
                "A;3;vacant;;a;1",
                "A;4;vacant;;;1",
                "A;4;vacant;;;1"))
        .containsExactly(8L);
  }

  /** A row that says what the first one said is no excuse for the one between them. */
  @Test
  void oneOfThreeContradicts() {
    assertThat(
            uncontradicted(
                "A;1;vacant;a;b;1", "A;1;vacant;a;b;2", "A;1;vacant;a;b;1", "A;2;vacant;;;"))
        .containsExactly(5L);
  }
}
