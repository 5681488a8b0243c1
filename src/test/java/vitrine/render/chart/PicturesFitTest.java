package vitrine.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/** No text of a picture leaves it or meets another, with one town and with forty. */
class PicturesFitTest {
  private static final int[] SIZES = {1, 3, 14, 40};
  private static final int SEEDS = 12;

  static Stream<Language> languages() {
    return Stream.of(Language.values());
  }

  /** All kinds of drawings of a seed. */
  static List<Drawing> drawings(long seed, int size, boolean long300) {
    SampleDrawings samples = new SampleDrawings(seed, size, long300);
    return List.of(
        samples.ternary(),
        samples.funnel(),
        samples.splitBars(),
        samples.rates(true),
        samples.rates(false));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextLeavesThePictureOrMeetsAnother(Language language) {
    Charts charts = new Charts(new Wording(new Messages(language)));
    List<String> faults = new ArrayList<>();
    for (int size : SIZES) {
      for (int seed = 0; seed < SEEDS; seed++) {
        for (Drawing drawing : drawings(seed, size, seed % 3 == 0)) {
          String svg = charts.inline(SampleDrawings.picture(drawing)).svg();
          String what = drawing.getClass().getSimpleName() + " " + size + " seed " + seed + ": ";
          SvgTexts texts = SvgTexts.of(svg);
          texts.faults().forEach(fault -> faults.add(what + fault));
          texts.texts().stream()
              .filter(text -> text.size() < Ink.SIZE)
              .forEach(text -> faults.add(what + "small: " + text));
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
