package vitrine.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vitrine.Run;

/**
 * The drawn zones give every premises the zone that the town's own generator gave it: the expected
 * counts are those of {@code samples/town}.
 */
class PerimeterSampleTest {
  @Test
  void thePolygonsGiveTheZonesOfTheTown() throws IOException {
    Set<String> taken = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("samples/perimeter/locaux.csv"))) {
      taken.add(line.split(";")[1]);
    }
    List<Map<String, String>> town =
        SampleRows.of(Files.readString(Path.of("samples/town/premises.csv"))).stream()
            .filter(row -> row.get("survey").equals("2025-06"))
            .filter(row -> taken.contains(row.get("premises_id")))
            .toList();
    Map<String, Long> vacant = counts(town, "vacant");
    Map<String, Long> occupied = counts(town, "occupied");
    String out =
        new Run(Path.of(""))
            .vitrine("indicators samples/perimeter --indicator count_vacant,count_occupied -f csv")
            .out();
    for (String zone : List.of("centre", "pericentral", "periphery")) {
      assertThat(out)
          .contains(zone + ",count_vacant,," + vacant.getOrDefault(zone, 0L) + ",")
          .contains(zone + ",count_occupied,," + occupied.getOrDefault(zone, 0L) + ",");
    }
  }

  private static Map<String, Long> counts(List<Map<String, String>> rows, String status) {
    return rows.stream()
        .filter(row -> row.get("status").equals(status))
        .collect(Collectors.groupingBy(row -> row.get("zone"), Collectors.counting()));
  }
}
