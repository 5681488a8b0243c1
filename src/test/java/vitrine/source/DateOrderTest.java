package vitrine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.Run;

/** In which order a column has day and month: by evidence, or as told. */
class DateOrderTest {
  private static final String HEADER = "town_code;survey;status\n";

  @TempDir Path folder;

  private Run run(String options, String... files) {
    Run run = new Run(folder);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < files.length; i++) {
      run.file("premises-" + i + ".csv", HEADER + files[i]);
      names.append(" premises-").append(i).append(".csv");
    }
    return run.vitrine(
        "-v indicators" + names + options + " --zone centre --indicator vacancy_rate");
  }

  private static String surveys(Run csv) {
    List<Map<String, String>> rows = csv.rows();
    return rows.stream().map(row -> row.get("survey")).collect(Collectors.joining(" "));
  }

  private String surveys(String options, String... files) {
    return surveys(run(" -f csv" + options, files));
  }

  @Test
  void dayFirstWhereNothingShows() {
    assertThat(surveys("", "A;03/04/2024;vacant\n")).isEqualTo("2024-04-03");
  }

  @Test
  void monthFirstWhereOneDateCanBeNothingElse() {
    Run run = run(" -f csv", "A;03/04/2024;vacant\nA;12/31/2024;vacant\n");
    assertThat(surveys(run)).isEqualTo("2024-03-04 2024-12-31");
    assertThat(run.err())
        .contains("premises-0.csv:3:survey: info: ", "“12/31/2024”", "[date-month-first]")
        .doesNotContain("date-unreadable");
  }

  @Test
  void anotherFileOfTheTableDecidesToo() {
    String together = "A;03/04/2024;vacant\nA;12/31/2024;vacant\n";
    String csv = run(" -f csv", together).out();
    assertThat(run(" -f csv", "A;03/04/2024;vacant\n", "A;12/31/2024;vacant\n").out())
        .isEqualTo(csv);
    assertThat(run(" -f csv", "A;12/31/2024;vacant\n", "A;03/04/2024;vacant\n").out())
        .isEqualTo(csv);
  }

  /** 15/03 and 12/31 in one column: nobody knows what 03/04 is, and 05/05 is the same anyway. */
  @Test
  void aColumnThatShowsBothIsReadWhereThereIsNoDoubt() {
    String mixed =
        "A;15/03/2024;vacant\nA;12/31/2024;vacant\nA;03/04/2024;vacant\nA;05/05/2024;vacant\n";
    Run run = run(" -f csv", mixed);
    assertThat(surveys(run)).isEqualTo(" 2024-03-15 2024-05-05");
    assertThat(run.err())
        .contains("premises-0.csv:3:survey: error", "[date-order-mixed] (2 in all)");
    Run split =
        run(
            " -f csv",
            "A;15/03/2024;vacant\nA;03/04/2024;vacant\n",
            "A;12/31/2024;vacant\nA;05/05/2024;vacant\n");
    assertThat(split.out()).isEqualTo(run.out());
  }

  @Test
  void whatIsToldIsNotDetected() {
    String rows = "A;03/04/2024;vacant\nA;12/31/2024;vacant\n";
    Run day = run(" -f csv --date-format dmy", rows);
    assertThat(surveys(day)).isEqualTo(" 2024-04-03");
    assertThat(day.err()).contains("[date-unreadable]").doesNotContain("date-month-first");
    assertThat(surveys(" --date-format mdy", "A;03/04/2024;vacant\n")).isEqualTo("2024-03-04");
    assertThat(surveys(" --date-format %m/%d/%y", "A;03/04/24;vacant\nA;03/05/2024;vacant\n"))
        .isEqualTo("2024-03-04 2024-03-05");
  }

  @Test
  void serialsOnlyWhenTold() {
    Run run = run(" -f csv", "A;45292;vacant\n");
    assertThat(surveys(run)).isEmpty();
    assertThat(run.err()).contains("--date-format excel", "[date-unreadable]");
    assertThat(surveys(" --date-format excel", "A;45292;vacant\nA;2024;vacant\n"))
        .isEqualTo("2024-01-01 2024");
  }

  @Test
  void machinesAreToldTheOrder() {
    String json =
        run(" -f json", "A;03/04/2024;vacant\nA;12/31/2024;vacant\n").out().replaceAll("\\s+", "");
    assertThat(json).contains("\"dates\":{\"survey\":\"mdy\"}");
  }
}
