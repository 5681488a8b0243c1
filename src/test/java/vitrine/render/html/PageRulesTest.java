package vitrine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page keeps to, whether or not a browser is there to look at it. */
class PageRulesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("vitrine.render.html.Pages#commands")
  void everyPageKeepsToTheRules(String command) throws Exception {
    Document page = Jsoup.parse(Pages.page(command));
    String language = command.replaceAll(".*--lang (..).*", "$1");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    headings(page);
    tables(page);
    pictures(page);
    links(page);
    nothingIsLoaded(page);
    onlyItsOwnStyle(page);
  }

  @Test
  void manyTownsKeepToThemToo() throws Exception {
    for (int towns : new int[] {3, 14, 40}) {
      Document page = Jsoup.parse(Pages.ofTowns(folder, towns));
      headings(page);
      tables(page);
      pictures(page);
      links(page);
      assertThat(page.select("table.ranking tbody tr")).hasSize(towns);
    }
  }

  /** One title, and no level is left out on the way down. */
  private static void headings(Document page) {
    assertThat(page.select("h1")).hasSize(1);
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int own = heading.tagName().charAt(1) - '0';
      assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
      assertThat(heading.text()).isNotBlank();
      level = own;
    }
  }

  private static void tables(Document page) {
    for (Element table : page.select("table")) {
      assertThat(table.selectFirst("caption").text()).isNotBlank();
      assertThat(table.select("thead th")).isNotEmpty();
      assertThat(table.select("thead th")).allMatch(head -> head.attr("scope").equals("col"));
      assertThat(table.select("thead td")).isEmpty();
      assertThat(table.select("tbody th")).allMatch(head -> head.attr("scope").equals("row"));
    }
  }

  /** A picture has a title and a description, or its figures stand beside it and it is silent. */
  private static void pictures(Document page) {
    for (Element svg : page.select("svg")) {
      if (svg.attr("aria-hidden").equals("true")) {
        assertThat(svg.parent().text()).as(svg.parent().outerHtml()).isNotNull();
        continue;
      }
      assertThat(svg.attr("role")).isEqualTo("img");
      for (String id : svg.attr("aria-labelledby").split(" ")) {
        assertThat(page.getElementById(id).text()).isNotBlank();
      }
      assertThat(svg.select("> title, > desc")).hasSize(2);
    }
  }

  /** Every link leads somewhere, and no two places have the same name. */
  private static void links(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(ids.add(element.id())).as("twice: " + element.id()).isTrue();
    }
    for (Element link : page.select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  private static void nothingIsLoaded(Document page) {
    assertThat(page.select("script, link, img, iframe, object, embed, base, form")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        assertThat(List.of("src", "srcset", "xlink:href", "data"))
            .doesNotContain(attribute.getKey());
      }
    }
  }

  /** The policy forbids all but the style sheet that the page holds. */
  private static void onlyItsOwnStyle(Document page) throws Exception {
    assertThat(page.select("style")).hasSize(1);
    String style = page.selectFirst("style").data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("</");
  }

  @Test
  void thePageOfTheSampleIsSmallAndAlwaysTheSame() {
    String command = "rank samples/region --lang fr";
    byte[] page = Pages.page(command).getBytes(StandardCharsets.UTF_8);
    assertThat(page.length).isLessThan(300_000);
    assertThat(Pages.page(command + " --workers 1").getBytes(StandardCharsets.UTF_8))
        .isEqualTo(page);
  }
}
