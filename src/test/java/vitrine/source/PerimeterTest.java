package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.diagnostic.FileName;

/**
 * Perimeters and Lambert-93 against perimeter-oracle.py: Shapely 1.8.5 (GEOS 3.11.1) says which
 * polygon holds a point, pyproj 3.4.1 (PROJ 9.1.1) converts and measures.
 */
class PerimeterTest {
  private static final Path FOLDER = Path.of("src/test/resources/vitrine/source");

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  @Test
  void lambert93IsThatOfProj() throws IOException {
    Lambert93 lambert = new Lambert93();
    for (String[] row : rows("lambert93.csv")) {
      double lat = Double.parseDouble(row[0]);
      double lon = Double.parseDouble(row[1]);
      double x = Double.parseDouble(row[2]);
      double y = Double.parseDouble(row[3]);
      assertThat(lambert.metres(lat, lon)[0]).isCloseTo(x, within(0.001));
      assertThat(lambert.metres(lat, lon)[1]).isCloseTo(y, within(0.001));
      assertThat(lambert.degrees(x, y)[0]).isCloseTo(lat, within(2e-8));
      assertThat(lambert.degrees(x, y)[1]).isCloseTo(lon, within(2e-8));
    }
  }

  /** The origin of the projection, as the decree that made it has it: 46° 30′ N, 3° E. */
  @Test
  void theOriginIsWhereTheDefinitionPutsIt() {
    assertThat(new Lambert93().metres(46.5, 3)).containsExactly(700_000, 6_600_000);
  }

  /** Points in degrees and in Lambert-93, in perimeters of either: always the same polygon. */
  @ParameterizedTest
  @ValueSource(strings = {"degrees", "lambert"})
  void randomPointsLieWhereGeosSays(String unit) throws IOException {
    String file = "perimeter-" + unit + ".geojson";
    Perimeter perimeter =
        new PerimeterFile(new Input(FileName.of(file), FOLDER.resolve(file))).read(null, false);
    int zone = unit.equals("degrees") ? 4 : 6;
    int bordering = 0;
    for (String[] row : rows("perimeter-points.csv")) {
      double distance = Double.parseDouble(row[zone + 1]);
      List<Perimeter.Found> found =
          List.of(
              perimeter.atDegrees(Double.parseDouble(row[0]), Double.parseDouble(row[1])),
              perimeter.atLambert93(Double.parseDouble(row[2]), Double.parseDouble(row[3])));
      for (Perimeter.Found one : found) {
        // Coordinates are rounded to a centimetre: nearer than that, either side is right.
        if (distance > 0.02) {
          assertThat(one.zone() == null ? "" : one.zone())
              .as(String.join(" ", row))
              .isEqualTo(row[zone]);
        }
        if (Math.abs(distance - Perimeter.BORDER) > 0.02) {
          assertThat(!one.others().isEmpty())
              .as(String.join(" ", row))
              .isEqualTo(distance < Perimeter.BORDER);
        }
      }
      bordering += distance < Perimeter.BORDER ? 1 : 0;
    }
    assertThat(bordering).isGreaterThan(100);
  }
}
