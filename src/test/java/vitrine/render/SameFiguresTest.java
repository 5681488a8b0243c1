package vitrine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.Run;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/** Every format is made of the same datasets: no two can differ in a figure. */
class SameFiguresTest {
  private static List<JsonValue> results(String command) throws JsonFault {
    byte[] json =
        new Run(Path.of("")).vitrine(command + " -f json").out().getBytes(StandardCharsets.UTF_8);
    return JsonReader.read(json).object().get("results").array().items();
  }

  private static String text(JsonValue value) throws JsonFault {
    if (value.isNull()) {
      return "";
    }
    return value instanceof JsonValue.JsonNumber number
        ? number.value().toPlainString()
        : value.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank samples/region",
        "indicators samples/region",
        "indicators samples/region --wide"
      })
  void csvAndJsonHaveTheSameCells(String command) throws JsonFault {
    List<Map<String, String>> rows = new Run(Path.of("")).vitrine(command + " -f csv").rows();
    List<JsonValue> results = results(command);
    assertThat(results).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      JsonObject result = results.get(i).object();
      for (Map.Entry<String, String> cell : rows.get(i).entrySet()) {
        assertThat(text(result.get(cell.getKey()))).as(cell.getKey()).isEqualTo(cell.getValue());
      }
    }
  }

  /** The page rounds what the CSV has: every index and rate of the CSV stands in the page. */
  @Test
  void thePageHasTheSameFigures() {
    String page = new Run(Path.of("")).vitrine("rank samples/region").out();
    NumberStyle style = NumberStyle.of(vitrine.i18n.Language.EN);
    for (Map<String, String> row :
        new Run(Path.of("")).vitrine("rank samples/region -f csv").rows()) {
      String index = style.number(Double.parseDouble(row.get("index")), 1);
      String rate = style.percent(Double.parseDouble(row.get("vacancy_rate")), 1);
      String start = row.get("town").substring(0, Math.min(12, row.get("town").length()));
      assertThat(page.lines().filter(line -> line.matches(" *\\d+ .*") && line.contains(start)))
          .as(start)
          .anyMatch(line -> line.contains(index) && line.contains(rate));
    }
  }

  @Test
  void everyRecordIsAccountedFor() throws JsonFault {
    byte[] json =
        new Run(Path.of(""))
            .vitrine("rank samples/region -f json")
            .out()
            .getBytes(StandardCharsets.UTF_8);
    for (JsonValue input : JsonReader.read(json).object().get("inputs").array().items()) {
      JsonObject rows = input.object().get("rows").object();
      assertThat(rows.members().keySet())
          .containsExactly(
              "read",
              "header",
              "blank",
              "preamble",
              "footer",
              "filtered",
              "refused",
              "duplicate",
              "kept");
      long sum = 0;
      for (Map.Entry<String, JsonValue> entry : rows.members().entrySet()) {
        sum += entry.getKey().equals("read") ? 0 : entry.getValue().number().longValue();
      }
      assertThat(rows.get("read").number().longValue()).isEqualTo(sum).isPositive();
    }
  }
}
