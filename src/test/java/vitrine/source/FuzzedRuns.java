package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vitrine.Run;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/** Whole runs on any bytes: done, or refused with a reason, and every record accounted for. */
final class FuzzedRuns {
  /** As whose table the bytes are read; of the first, the file must tell. */
  private static final List<String> TABLES =
      List.of("", "--premises", "--turnover", "--vacancy", "--towns");

  private static final byte[] DATA =
      """
      Code INSEE;Commune;Id;Statut;Zone;Surface;Vacant depuis;lat;lon
      01990;Vaubrisson;1;occupé;centre-ville;1 234,5;;46,1;5,2
      01990;Vaubrisson;2;vacant;périphérie;80;03/2021;46,2;5,3
      2A990;Casavecchja;3;en travaux;;300-1000;;;
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final Path FOLDER = folder();

  private FuzzedRuns() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A file: its length chooses the table, so that each find says by itself how it was read. */
  static void file(byte[] bytes) {
    Run run = new Run(FOLDER).file("any.csv", bytes);
    List<String> words = new ArrayList<>(List.of("indicators", "-f", "json"));
    String table = TABLES.get(bytes.length % TABLES.size());
    words.addAll(table.isEmpty() ? List.of("any.csv") : List.of(table, "any.csv"));
    check(run.vitrine(words));
  }

  /** A descriptor of a small inventory. */
  static void descriptor(byte[] bytes) {
    Run run =
        new Run(FOLDER)
            .file("described/data.csv", DATA)
            .file("described/datapackage.json", bytes)
            .vitrine(List.of("indicators", "-f", "json", "described"));
    check(run);
  }

  /** The perimeter of the same inventory. */
  static void perimeter(byte[] bytes) {
    String mapped =
        "{\"resources\": [{\"path\": \"data.csv\", \"vitrine\": {\"table\": \"premises\", \"fields\":"
            + " {\"zone\": {\"perimeter\": \"zones.geojson\", \"otherwise\": \"periphery\"}}}}]}";
    Run run =
        new Run(FOLDER)
            .file("drawn/data.csv", DATA)
            .file("drawn/datapackage.json", mapped)
            .file("drawn/zones.geojson", bytes)
            .vitrine(List.of("indicators", "-f", "json", "drawn"));
    check(run);
  }

  private static void check(Run run) {
    assertThat(run.exit()).as(run.err()).isIn(0, 3);
    if (run.exit() == 0) {
      try {
        JsonObject report = JsonReader.read(run.out().getBytes(StandardCharsets.UTF_8)).object();
        for (JsonValue input : report.require("inputs").array().items()) {
          balanced(input.object().require("rows").object());
        }
      } catch (JsonFault broken) {
        throw new AssertionError(run.out(), broken);
      }
    } else {
      assertThat(run.err()).isNotBlank();
    }
  }

  private static void balanced(JsonObject rows) throws JsonFault {
    long sum = 0;
    for (Map.Entry<String, JsonValue> fate : rows.members().entrySet()) {
      sum += fate.getValue().number().longValueExact();
    }
    assertThat(sum).isEqualTo(2 * rows.require("read").number().longValueExact());
  }
}
