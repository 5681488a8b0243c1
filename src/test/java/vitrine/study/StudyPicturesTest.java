package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;
import vitrine.model.Status;
import vitrine.report.Drawing;
import vitrine.report.Picture;
import vitrine.report.Value;

/** What pictures of streets, maps, durations, trades and surveys are made of. */
class StudyPicturesTest {
  private static final String HEADER =
      "town_code,premises_id,survey,status,street,number,activity,vacant_since,lat,lon\n";

  @TempDir Path folder;

  private StudyPictures study(String rows) throws IOException {
    Files.writeString(folder.resolve("premises.csv"), HEADER + rows);
    return new StudyPictures(folder);
  }

  private static Picture named(List<Picture> pictures, String name) {
    return pictures.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  private Picture picture(String rows, String name) throws IOException {
    StudyPictures study = study(rows);
    return named(study.of(study.towns().get(0)), name);
  }

  private static final String STREET =
      """
      01001,a,2024-06,occupied,Grande Rue,1,bakery,,,
      01001,b,2024-06,vacant,Grande Rue,3,,2024-01,,
      01001,c,2024-06,excluded,Grande Rue,5,,,,
      01001,d,2024-06,vacant,Grande Rue,7,,2023-06,,
      01001,e,2024-06,vacant,Grande Rue,9,,,,
      01001,f,2024-06,occupied,Grande Rue,11,café,,,
      01001,g,2024-06,works,Grande Rue,2,,,,
      01001,h,2024-06,vacant,Grande Rue,4,,2020-06,,
      01001,i,2024-06,vacant,Place Neuve,1,,2010-01,,
      01001,j,2024-06,unknown,Grande Rue,,,,,
      """;

  /**
   * By hand: numbers 3, 7 and 9 are vacant in a row, since 5 and 12 completed months at the end of
   * June 2024; the middle of both is 8.5, which is written 9. Number 5 is stepped over.
   */
  @Test
  void theLongestRunOfAStreetIsBracketed() throws IOException {
    Picture picture = picture(STREET, "street");
    Drawing.Street street = (Drawing.Street) picture.drawing();
    assertThat(street.sides()).hasSize(2);
    assertThat(street.sides().get(0).places())
        .extracting(Drawing.Street.Place::number)
        .containsExactly("1", "3", "5", "7", "9", "11");
    assertThat(street.sides().get(1).places())
        .extracting(Drawing.Street.Place::status)
        .containsExactly(Status.WORKS, Status.VACANT);
    assertThat(street.run().side()).isZero();
    assertThat(street.run().from()).isEqualTo(1);
    assertThat(street.run().to()).isEqualTo(4);
    assertThat(street.run().label().key()).isEqualTo("picture.street.run-partly");
    assertThat(street.run().label().arguments())
        .containsExactly(Value.count(3), Value.count(9), Value.count(2));
    assertThat(picture.reading())
        .extracting(one -> one.key())
        .contains("picture.street.stepped-over", "picture.street.unplaced");
    assertThat(picture.table().dataset().rows()).hasSize(8);
  }

  @Test
  void theLongestRunOfAllTownsIsThatOfTheirLatestSurveys() throws IOException {
    StudyPictures study =
        study(
            STREET
                + """
                01002,a,2019,vacant,Rue Haute,1,,,,
                01002,b,2019,vacant,Rue Haute,3,,,,
                01002,c,2019,vacant,Rue Haute,5,,,,
                01002,d,2019,vacant,Rue Haute,7,,,,
                01002,a,2023,occupied,Rue Haute,1,,,,
                01002,b,2023,vacant,Rue Haute,3,,,,
                01002,c,2023,vacant,Rue Haute,5,,,,
                01002,d,2023,occupied,Rue Haute,7,,,,
                """);
    Picture picture = study.street().orElseThrow();
    assertThat(picture.title().arguments().get(0)).isEqualTo(Value.text("Grande Rue"));
  }

  /**
   * Both sides have a run of two: the page names that of the side that comes first, the even one.
   */
  @Test
  void ofEqualRunsThePictureBracketsTheOneThatThePageNames() throws IOException {
    StudyPictures study =
        study(
            """
            01001,a,2024,vacant,Rue Haute,1,,,,
            01001,b,2024,vacant,Rue Haute,3,,,,
            01001,c,2024,vacant,Rue Haute,2,,,,
            01001,d,2024,vacant,Rue Haute,4,,,,
            """);
    Walk walk = study.walk(study.latest(study.towns().get(0)));
    Drawing.Street street = (Drawing.Street) study.street().orElseThrow().drawing();
    assertThat(street.run().side()).isOne();
    assertThat(walk.gaps().get(0).first().address().number()).isEqualTo("2");
  }

  @Test
  void whatTheDataDoesNotAllowIsNoPicture() throws IOException {
    StudyPictures study = study("01001,a,2024-06,occupied,,,,,,\n");
    assertThat(study.of(study.towns().get(0))).isEmpty();
    assertThat(study.street()).isEmpty();
  }

  /** By hand: of four dated, 5 and 12 months are under 24, 48 and 173 are not; one has no date. */
  @Test
  void durationsAreCountedByTheClassesOfTheScheme() throws IOException {
    Drawing.Bars bars = (Drawing.Bars) picture(STREET, "durations").drawing();
    assertThat(bars.bars()).extracting(Drawing.Bars.Bar::count).containsExactly(2L, 2L);
    assertThat(bars.bars()).extracting(Drawing.Bars.Bar::share).containsExactly(0.5, 0.5);
    assertThat(bars.unknown()).isOne();
    assertThat(bars.bars().get(0).label().key()).isEqualTo("picture.age-under");
    assertThat(bars.bars().get(1).label().key()).isEqualTo("picture.age-from");
  }

  /** By hand: town 1 has one shop of specialised food of two, both towns three of four. */
  @Test
  void familiesStandBesideThoseOfTheGroup() throws IOException {
    Drawing.Mix mix =
        (Drawing.Mix)
            picture(
                    STREET
                        + """
                        01002,a,2024,occupied,,,bakery,,,
                        01002,b,2024,occupied,,,butcher,,,
                        """,
                    "mix")
                .drawing();
    Drawing.Mix.Row food = mix.rows().get(0);
    assertThat(food.label().key()).isEqualTo("activity-family.food-specialised");
    assertThat(food.count()).isOne();
    assertThat(food.share().value()).isEqualTo(0.5);
    assertThat(food.groupShare()).isEqualTo(0.75);
    assertThat(mix.rows()).hasSize(12);
  }

  /**
   * By hand: a thousandth of a degree of latitude is 6,371,008.8 m · π/180,000 = 111.195 m, of
   * longitude at 45° that times cos 45° = 78.627 m. One shop lies in another country.
   */
  @Test
  void pointsLieInMetresAroundTheirMiddle() throws IOException {
    Picture picture =
        picture(
            """
            01001,a,2024,vacant,,,,,45.0000,3.0000
            01001,b,2024,occupied,,,,,45.0010,3.0000
            01001,c,2024,occupied,,,,,45.0000,3.0010
            01001,d,2024,occupied,,,,,45.0000,3.0000
            01001,e,2024,occupied,,,,,45.0010,3.0010
            01001,f,2024,occupied,,,,,3.0000,45.0000
            01001,g,2024,vacant,,,,,,
            """,
            "map");
    Drawing.Map map = (Drawing.Map) picture.drawing();
    assertThat(map.points()).hasSize(5);
    Drawing.Map.Point a = map.points().get(0);
    Drawing.Map.Point b = map.points().get(1);
    Drawing.Map.Point c = map.points().get(2);
    assertThat(b.north() - a.north()).isCloseTo(111.195, within(0.001));
    assertThat(b.east()).isEqualTo(a.east());
    assertThat(c.east() - a.east()).isCloseTo(78.627, within(0.002));
    assertThat(picture.reading())
        .extracting(one -> one.key())
        .contains("picture.map.without", "picture.map.far");
  }

  /**
   * By hand: 30 June is day 181 of the 365 of 2021, and 31 December the last of the 366 of 2024.
   */
  @Test
  void surveysStandAtTheirDates() throws IOException {
    Drawing.Surveys surveys =
        (Drawing.Surveys)
            picture(
                    """
                    01001,a,2021-06,vacant,,,,,,
                    01001,b,2021-06,occupied,,,,,,
                    01001,a,2024,occupied,,,,,,
                    01001,b,2024,occupied,,,,,,
                    """,
                    "surveys")
                .drawing();
    List<Drawing.Surveys.Step> steps = surveys.panels().get(0).steps();
    assertThat(steps.get(0).year()).isCloseTo(2021 + 180.5 / 365, within(1e-9));
    assertThat(steps.get(1).year()).isCloseTo(2024 + 365.5 / 366, within(1e-9));
    assertThat(steps.get(0).rate().value()).isEqualTo(0.5);
    assertThat(steps.get(1).rate().value()).isZero();
  }

  @Test
  void theStripOfTheLongestRunIsAPictureOfStreetsAndGaps() {
    Run run = new Run(folder).file("premises.csv", HEADER + STREET);
    for (String table : List.of("streets", "gaps")) {
      run.vitrine("indicators . --table " + table + " --picture street --lang fr");
      assertThat(run.exit()).isZero();
      assertThat(run.out())
          .contains("La rue, local par local")
          .contains("3 locaux vides à la suite, depuis 9 mois (médiane des 2 datés)");
    }
  }
}
