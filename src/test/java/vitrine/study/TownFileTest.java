package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.diagnostic.Refusal;

class TownFileTest {
  private static DiagnoseStudy.Named town(String code, String name) {
    return new DiagnoseStudy.Named(code, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Saint-Étienne-lès-Remiremont, saint-etienne-les-remiremont",
    "L'Haÿ-les-Roses, l-hay-les-roses",
    "../../etc/passwd, etc-passwd",
    "C:\\\\x, c-x",
    "CON, con-town",
    "com1, com1-town",
    "漢字, town",
    "..., town",
    "2A004, 2a004"
  })
  void namesAreSafe(String name, String file) {
    assertThat(TownFile.safe(name)).isEqualTo(file);
  }

  @Test
  void aLongNameIsCut() {
    assertThat(TownFile.safe("a".repeat(300))).hasSize(80);
  }

  @Test
  void townsOfOneNameHaveFilesOfTheirOwn() {
    TownFile files = TownFile.of("out/{town}.html");
    assertThat(files.name(town("1", "Y"))).isEqualTo("out/y.html");
    assertThat(files.name(town("2", "y"))).isEqualTo("out/y-2.html");
    assertThat(files.name(town("3", "Y!"))).isEqualTo("out/y-3.html");
    assertThat(files.folder()).isEqualTo("out/");
  }

  /** A town may be called as the page that leads to all. */
  @Test
  void noTownHasTheFileOfTheIndex() {
    TownFile files = TownFile.of("out/{town}.html");
    assertThat(files.index("html")).isEqualTo("out/index.html");
    assertThat(files.name(town("1", "Index"))).isEqualTo("out/index-2.html");
  }

  /** The index is in the folder that all files share. */
  @Test
  void aTownMayHaveAFolder() {
    TownFile files = TownFile.of("{town_code}/dossier.md");
    assertThat(files.name(town("00101", "Y"))).isEqualTo("00101/dossier.md");
    assertThat(files.folder()).isEmpty();
    assertThat(TownFile.of("out/{town_code}/dossier.md").folder()).isEqualTo("out/");
  }

  @Test
  void oneFileForAllIsRefused() {
    assertThatThrownBy(() -> TownFile.of("out/all.html")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> TownFile.of(null)).isInstanceOf(Refusal.class);
  }
}
