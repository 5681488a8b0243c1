package vitrine.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.OtherProgram;
import vitrine.Run;

/**
 * What GDAL, and with it QGIS, reads of the GeoJSON: skipped where {@code ogrinfo} (Debian’s
 * gdal-bin) is not there.
 */
class PremisesMapTest {
  @TempDir Path folder;

  private String ogrinfo(String... arguments) throws IOException {
    ProcessBuilder program = new ProcessBuilder("ogrinfo", "-ro", "-al");
    program.command().addAll(List.of(arguments));
    program.command().add(folder.resolve("out/premises.geojson").toString());
    Process process = OtherProgram.start(program.redirectErrorStream(true));
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void theTownInDepth() throws IOException {
    Path town = Path.of("samples/town").toAbsolutePath();
    Run run = new Run(folder).vitrine("convert " + town + " -o out --geojson");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(ogrinfo("-so"))
        .contains("Geometry: Point", "Feature Count: 2972", "WGS 84")
        .contains("premises_id: String", "floor_area_m2: Real", "position: Integer");
  }

  /** A premises without a point is a feature too; bands make a column of texts. */
  @Test
  void premisesWithoutAPointAndBands() throws IOException {
    Run run =
        new Run(folder)
            .file(
                "premises.csv",
                "town_code,premises_id,status,survey,floor_area_m2,lat,lon\n"
                    + "A,01,vacant,2024-03-15,<300,47.123456789,0.5\n"
                    + "A,02,occupied,2024-03-15,250,,\n"
                    + "A,03,occupied,2024-03-15,250,0.5,470\n")
            .vitrine("convert premises.csv -o out --geojson");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 premises, 2 of them without a point");
    assertThat(ogrinfo())
        .contains("Feature Count: 3", "POINT (0.5 47.1234568)")
        .contains("premises_id (String) = 01", "floor_area_m2 (String) = <300")
        .contains("survey (Date) = 2024/03/15");
  }
}
