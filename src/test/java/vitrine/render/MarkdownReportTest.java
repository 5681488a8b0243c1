package vitrine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.OtherProgram;
import vitrine.Run;

/** Data in a Markdown page is text, whatever it looks like, and reads alike everywhere. */
class MarkdownReportTest {
  /** A name that means something to every renderer there is. */
  private static final String HOSTILE =
      "A|B *c* _d_ `e` [x](http://y.fr) <b>f</b> ~~g~~ $h$ #1 @i & \\j -- k... 'l' www.m.fr";

  @TempDir Path folder;

  private String page() {
    Run run =
        new Run(folder)
            .file("towns.csv", "town_code;town\n00001;\"" + HOSTILE + "\"\n00002;\"1. Zweite\"\n")
            .file(
                "vacancy.csv",
                "town_code;year;vacancy_rate;premises\n00001;2024;10 %;90\n00002;2024;12 %;50\n")
            .vitrine("rank towns.csv vacancy.csv -f md");
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void everythingThatMeansSomethingIsEscaped() {
    assertThat(page())
        .contains(
            "| A\\|B \\*c\\* \\_d\\_ \\`e\\` \\[x\\](http\\://y\\.fr) \\<b\\>f\\</b\\> \\~\\~g\\~\\~ \\$h\\$ \\#1"
                .replace("y\\.fr", "y.fr"));
  }

  @ParameterizedTest
  @CsvSource({
    "'* star', '\\* star'",
    "'- dash', '\\- dash'",
    "'+ plus', '\\+ plus'",
    "'12. number', '12\\. number'",
    "'= setext', '\\= setext'",
    "'2024: fine', '2024: fine'"
  })
  void startsOfLines(String text, String escaped) {
    assertThat(MarkdownText.line(text)).isEqualTo(escaped);
  }

  /** Two dialects of pandoc stand for GitHub and GitLab (both CommonMark) and for pandoc itself. */
  @ParameterizedTest
  @ValueSource(strings = {"gfm", "commonmark_x", "markdown"})
  void pandocShowsTheNameAsItIs(String dialect) throws IOException, InterruptedException {
    String text = pandoc(dialect, page());
    assertThat(text.replaceAll("\\s+", " ")).contains(HOSTILE, "1. Zweite");
  }

  private static String pandoc(String dialect, String page)
      throws IOException, InterruptedException {
    Process process =
        OtherProgram.start(
            new ProcessBuilder(
                "pandoc", "-f", dialect, "-t", "plain", "--wrap=none", "--columns=400"));
    process.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text;
  }
}
