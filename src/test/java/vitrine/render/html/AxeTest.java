package vitrine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.OtherProgram;

/**
 * No page breaks a rule of WCAG 2.1 AA that axe can check. It runs inside Chromium on a copy of the
 * page without its policy, which would forbid the script; without Chromium the test is skipped.
 */
class AxeTest {
  private static final String RUN =
      """
      <script>
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                         resultTypes: ['violations']})
        .then(result => {
          const found = document.createElement('pre');
          found.id = 'axe-found';
          found.textContent = result.violations.flatMap(rule =>
            rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.failureSummary)).join('\\n') || 'none';
          document.body.append(found);
        });
      </script>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("vitrine.render.html.Pages#someCommands")
  void noPageBreaksARule(String command) throws Exception {
    assertThat(found(Pages.page(command), "1280,1600")).isEqualTo("none");
  }

  @Test
  void noneOnANarrowScreenOrWithManyTowns() throws Exception {
    assertThat(found(Pages.page("rank samples/region --lang fr"), "390,844")).isEqualTo("none");
    assertThat(found(Pages.ofTowns(folder, 40), "1280,1600")).isEqualTo("none");
  }

  /** A broken page is found: the check can fail. */
  @Test
  void aPictureWithoutATextIsFound() throws Exception {
    String broken =
        Pages.page("rank samples/region --lang fr")
            .replace("</h1>", "</h1><svg role=\"img\"></svg>");
    assertThat(found(broken, "1280,1600")).contains("svg-img-alt");
  }

  private String found(String page, String size) throws IOException, InterruptedException {
    Path file = folder.resolve("page.html");
    String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    Files.writeString(
        file, open.replace("</body>", "<script>" + axe() + "</script>" + RUN + "</body>"));
    Path dump = folder.resolve("dump.html");
    Process chromium =
        OtherProgram.start(
            new ProcessBuilder(
                    List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--window-size=" + size,
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString()))
                .redirectOutput(dump.toFile())
                .redirectError(folder.resolve("err.txt").toFile()));
    assertThat(chromium.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Document done = Jsoup.parse(Files.readString(dump));
    return done.getElementById("axe-found").wholeText();
  }

  private static String axe() throws IOException {
    try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
