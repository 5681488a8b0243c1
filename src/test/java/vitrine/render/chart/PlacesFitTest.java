package vitrine.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.model.Status;
import vitrine.render.Wording;
import vitrine.report.Drawing;
import vitrine.report.Message;

/** Streets, maps, durations, trades and surveys: no text leaves its picture or meets another. */
class PlacesFitTest {
  private static final int SEEDS = 12;

  /** House numbers may be so small. */
  private static final double SMALLEST = 11;

  private static Charts charts(Language language) {
    return new Charts(new Wording(new Messages(language)));
  }

  private static List<Drawing> drawings(long seed) {
    SamplePlaces samples = new SamplePlaces(seed);
    List<Drawing> drawings = new ArrayList<>();
    for (int premises : new int[] {3, 28, 60, 250}) {
      drawings.add(samples.street(premises));
    }
    drawings.add(samples.map(12, 300, 300));
    drawings.add(samples.map(300, 9000, 200));
    drawings.add(samples.map(300, 20, 40_000));
    drawings.add(samples.map(5, 0, 0));
    drawings.add(samples.bars());
    drawings.add(samples.mix());
    for (int towns : new int[] {1, 2, 3, 14, 40}) {
      drawings.add(samples.surveys(towns));
    }
    return drawings;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextLeavesThePictureOrMeetsAnother(Language language) {
    List<String> faults = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Drawing drawing : drawings(seed)) {
        SvgTexts texts =
            SvgTexts.of(charts(language).inline(SampleDrawings.picture(drawing)).svg());
        String what = drawing.getClass().getSimpleName() + " seed " + seed + ": ";
        texts.faults().forEach(fault -> faults.add(what + fault));
        double least = drawing instanceof Drawing.Street ? SMALLEST : Ink.SIZE;
        texts.texts().stream()
            .filter(text -> text.size() < least)
            .forEach(text -> faults.add(what + "small: " + text));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    for (int place = 0; place < drawings(7).size(); place++) {
      String once = charts(Language.FR).file(SampleDrawings.picture(drawings(7).get(place)));
      String again = charts(Language.FR).file(SampleDrawings.picture(drawings(7).get(place)));
      assertThat(again).isEqualTo(once);
    }
  }

  /** Every premises of a street is drawn: as many squares as places, whatever the lanes. */
  @Test
  void everyPremisesOfAStreetIsASquare() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Drawing.Street street = new SamplePlaces(seed).street(1 + seed * 21);
      List<StreetLane> lanes = StreetLane.of(street.sides(), 31);
      for (int side = 0; side < street.sides().size(); side++) {
        int at = side;
        int drawn = lanes.stream().mapToInt(lane -> lane.size(at)).sum();
        assertThat(drawn).isEqualTo(street.sides().get(side).places().size());
        assertThat(lanes).allMatch(lane -> lane.size(at) <= 31);
      }
    }
  }

  /**
   * By hand: odd 1 to 119 are 60 places, even 2 to 40 are 20; in lanes of 30 places the first ends
   * at number 59, so that all even numbers up to 40 stand in it, and none in the second.
   */
  @Test
  void lanesEndAtAboutTheSameNumber() {
    List<StreetLane> lanes = StreetLane.of(List.of(side(1, 60), side(2, 20)), 30);
    assertThat(lanes).hasSize(2);
    assertThat(lanes.get(0).to()).containsExactly(30, 20);
    assertThat(lanes.get(1).to()).containsExactly(60, 20);
  }

  private static Drawing.Street.Side side(int first, int count) {
    List<Drawing.Street.Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(new Drawing.Street.Place(String.valueOf(first + 2 * i), Status.OCCUPIED));
    }
    return new Drawing.Street.Side(Message.of("picture.side.odd"), places);
  }

  @Test
  void thousandsOfPointsStaySmall() {
    for (int premises : new int[] {8000, 60_000}) {
      Drawing map = new SamplePlaces(3).map(premises, 4000, 3000);
      String svg = charts(Language.FR).inline(SampleDrawings.picture(map)).svg();
      assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
    }
  }

  /** A hundred metres are as long to the north as to the east. */
  @Test
  void theScaleIsTheSameBothWays() {
    MapFrame frame = MapFrame.of(new SamplePlaces(1).map(300, 5000, 700).points());
    assertThat(frame.x(100) - frame.x(0)).isCloseTo(frame.y(0) - frame.y(100), within(1e-9));
  }

  /** One, two or five times a power of ten, and no longer than there is room for. */
  @Test
  void theBarOfAMapIsRound() {
    assertThat(Stream.of(1.0, 1.9, 2.0, 7.3, 9.99, 499.0, 1234.0).map(Axis::round))
        .containsExactly(1.0, 1.0, 2.0, 5.0, 5.0, 200.0, 1000.0);
  }

  /** WCAG 2.1: text 4.5 : 1, marks 3 : 1, against white; luminance as its glossary defines it. */
  @Test
  void coloursStandOutFromThePage() {
    assertThat(List.of(Ink.INK, Ink.GREY, Ink.RUST, Ink.BLUE, Ink.BROWN))
        .allMatch(colour -> contrast(colour) >= 4.5);
    assertThat(List.of(Ink.SLATE, Ink.OUTLINE)).allMatch(colour -> contrast(colour) >= 3);
  }

  private static double contrast(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i]
              * (part <= 0.03928 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }
}
