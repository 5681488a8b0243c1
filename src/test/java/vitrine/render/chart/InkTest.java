package vitrine.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours stand out as WCAG 2.1 AA asks: 4.5 to 1 for text, 3 to 1 for marks (1.4.3, 1.4.11). */
class InkTest {
  private static final String WHITE = "#ffffff";

  /** The relative luminance of WCAG 2.1. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Black on white is 21 to 1, #777777 on white 4.48 to 1: the examples of WCAG's authors. */
  @Test
  void theMeasureIsThatOfWcag() {
    assertThat(contrast("#000000", WHITE)).isEqualTo(21);
    assertThat(contrast("#777777", WHITE)).isBetween(4.475, 4.485);
  }

  @ParameterizedTest
  @CsvSource({
    Ink.INK + "," + WHITE,
    Ink.GREY + "," + WHITE,
    Ink.BLUE + "," + WHITE,
    Ink.RUST + "," + WHITE,
    Ink.BROWN + "," + WHITE,
    WHITE + "," + Ink.BLUE,
    Ink.INK + "," + Ink.SAND,
    Ink.INK + "," + Ink.PALE
  })
  void textCanBeRead(String ink, String ground) {
    assertThat(contrast(ink, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void marksStandOutOnEveryTint() {
    for (String tint : RateGround.TINTS) {
      for (String mark : new String[] {Ink.RUST, Ink.BLUE, Ink.GREY}) {
        assertThat(contrast(mark, tint)).as(mark + " on " + tint).isGreaterThanOrEqualTo(3);
      }
    }
  }

  /** The style sheet of pages writes with no other colours than these, on white. */
  @Test
  void thePageWritesWithTheseColours() throws IOException {
    String sheet = Files.readString(Path.of("src/main/resources/vitrine/render/html/page.css"));
    Matcher colours = Pattern.compile("[ ;{]color: (#[0-9a-f]{6})").matcher(sheet);
    assertThat(colours.find()).isTrue();
    do {
      assertThat(contrast(colours.group(1), WHITE)).as(colours.group()).isGreaterThanOrEqualTo(4.5);
    } while (colours.find());
  }
}
