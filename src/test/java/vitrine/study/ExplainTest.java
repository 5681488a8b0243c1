package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.Run;
import vitrine.diagnostic.FindingCode;
import vitrine.i18n.Language;
import vitrine.indicator.Catalogue;
import vitrine.indicator.Definition;
import vitrine.indicator.Note;
import vitrine.model.TableKind;
import vitrine.reference.Profile;
import vitrine.reference.ReferenceChoice;
import vitrine.reference.References;

/** Nothing that vitrine prints is left unexplained, in any language. */
class ExplainTest {
  @TempDir Path folder;

  /** Every id, code and note that any output can have. */
  private static List<String> everything() {
    References references = References.shipped();
    List<String> all =
        new ArrayList<>(List.of("index", "vacancy", "continuity", "offer", "turnover", "change"));
    Catalogue catalogue = new Catalogue(new ReferenceChoice(references, List.of()));
    catalogue.definitions().stream().map(Definition::id).forEach(all::add);
    all.addAll(references.names());
    all.addAll(Profile.shippedIds());
    all.addAll(Note.ALL);
    for (FindingCode code : FindingCode.values()) {
      all.add(code.id());
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsExplained(Language language) {
    List<String> all = everything();
    Run run =
        new Run(folder).vitrine("explain --lang " + language.id() + " " + String.join(" ", all));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    for (String id : all) {
      assertThat(run.out().lines().anyMatch(line -> line.startsWith(id))).as(id).isTrue();
    }
    assertThat(run.out()).doesNotContain("{0}", "indicator.", "finding.");
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnOfEveryTableIsDescribed(Language language) {
    for (TableKind table : TableKind.values()) {
      Run run = new Run(folder).vitrine("schema " + table.id() + " --lang " + language.id());
      assertThat(run.exit()).as(run.err()).isZero();
    }
  }

  @Test
  void theListNamesEverythingThatCanBeAskedFor() {
    Run list = new Run(folder).vitrine("explain -f csv");
    List<String> ids = list.rows().stream().map(row -> row.get("id")).toList();
    assertThat(ids).containsAll(everything()).doesNotHaveDuplicates();
    Run page = new Run(folder).vitrine("explain");
    ids.forEach(id -> assertThat(page.out()).contains(id));
  }

  /** The three bundles have the same texts, and none is left of what is gone. */
  @Test
  void noTextIsMissingAndNoneIsLeftOver() throws Exception {
    TreeSet<String> english = keys("en");
    assertThat(keys("fr")).isEqualTo(english);
    assertThat(keys("de")).isEqualTo(english);
    for (String key : english) {
      if (key.startsWith("note.")) {
        assertThat(Note.ALL).contains(key.substring("note.".length()));
      }
      if (key.startsWith("finding.")) {
        assertThat(everything()).contains(key.substring("finding.".length()));
      }
    }
  }

  private static TreeSet<String> keys(String language) throws Exception {
    Properties texts = new Properties();
    try (var stream =
        ExplainTest.class.getResourceAsStream(
            "/vitrine/i18n/explain_" + language + ".properties")) {
      texts.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
    }
    for (Map.Entry<Object, Object> text : texts.entrySet()) {
      assertThat((String) text.getValue()).as((String) text.getKey()).isNotBlank();
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** Machine output is the same in every language. */
  @Test
  void theListForMachinesHasNoLanguage() {
    String english = new Run(folder).vitrine("explain -f json --lang en").out();
    assertThat(new Run(folder).vitrine("explain -f json --lang de").out()).isEqualTo(english);
    String schema = new Run(folder).vitrine("schema premises -f json --lang en").out();
    assertThat(new Run(folder).vitrine("schema premises -f json --lang fr").out())
        .isEqualTo(schema);
  }
}
