package vitrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.json.JsonValue.JsonObject;

/** The recipe of the guide for scheduled jobs does what the guide says. */
class ScheduledJobsTest {
  private static final Path GUIDE = Path.of("src/site/markdown/scheduled-jobs.md");
  private static final String SCRIPT = "vacancy.sh";
  private static final String WORKFLOW = ".github/workflows/vacancy.yml";
  private static final String STRICT = "'vacancy_rate@centre > 0.12'";
  private static final String WIDE = "'vacancy_rate@centre > 0.25'";

  @TempDir Path scratch;

  @Test
  void theWorkflowRunsTheCommandsOfTheScript() throws IOException {
    List<String> script =
        lines(SCRIPT).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<String> workflow =
        runLines().stream().filter(line -> !line.contains("GITHUB_PATH")).toList();
    assertThat(workflow).isEqualTo(script);
  }

  @Test
  void endsWith0WhereTheLimitsAreKept() throws Exception {
    Scratch job = job();
    job.write(SCRIPT, lines(SCRIPT).stream().map(line -> line.replace(STRICT, WIDE)).toList());
    assertThat(bash(job)).as(log(job)).isZero();
    assertThat(gatesOf(job)).hasSize(3).allMatch(String::isEmpty);
    assertThat(log(job)).contains("The figures have changed");
    assertThat(bash(job)).as(log(job)).isZero();
    assertThat(log(job)).doesNotContain("changed");
  }

  @Test
  void endsWith1WhereALimitIsPassedAndPublishesAllTheSame() throws Exception {
    Scratch job = job();
    assertThat(bash(job)).as(log(job)).isEqualTo(1);
    assertThat(log(job)).contains("gate failed: vacancy_rate@centre > 0.12");
    assertThat(gatesOf(job)).hasSize(3);
    assertThat(gatesOf(job).get(0)).contains("Lens-en-Forêt");
    assertThat(job.folder().resolve("site/vacancy.csv")).isNotEmptyFile();
  }

  /** The folder of the job: the files of the guide, data, and the command. */
  private Scratch job() throws IOException {
    Scratch job = new Scratch(scratch);
    for (Document.Written file : Document.read(GUIDE).files()) {
      job.write(file.name(), file.lines());
    }
    Scratch.copy(Path.of("samples/region"), scratch.resolve("data"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    String command = "exec '" + java + "' -cp '" + classPath + "' vitrine.Main \"$@\"";
    job.write("bin/vitrine", List.of("#!/bin/sh", command));
    assumeTrue(scratch.resolve("bin/vitrine").toFile().setExecutable(true));
    return job;
  }

  private static int bash(Scratch job) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-eu", SCRIPT);
    builder.directory(job.folder().toFile());
    builder
        .environment()
        .merge("PATH", job.folder().resolve("bin").toString(), ScheduledJobsTest::before);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(job.folder().resolve("log").toFile());
    return OtherProgram.start(builder).waitFor();
  }

  private static String before(String path, String folder) {
    return folder + File.pathSeparator + path;
  }

  private static String log(Scratch job) throws IOException {
    Path log = job.folder().resolve("log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** The towns that fail, for each gate of the published JSON. */
  private static List<String> gatesOf(Scratch job) throws Exception {
    byte[] published = Files.readAllBytes(job.folder().resolve("site/rank.json"));
    JsonObject summary = JsonReader.read(published).object().get("summary").object();
    List<String> gates = new ArrayList<>();
    for (JsonValue gate : summary.get("gates").array().items()) {
      List<String> towns = new ArrayList<>();
      for (JsonValue failed : gate.object().get("failed").array().items()) {
        towns.add(failed.object().get("town").text());
      }
      gates.add(String.join(", ", towns));
    }
    return gates;
  }

  private static List<String> lines(String file) throws IOException {
    return Document.read(GUIDE).files().stream()
        .filter(written -> written.name().equals(file))
        .findFirst()
        .orElseThrow()
        .lines();
  }

  /** What the steps of the workflow run: a line after {@code run:}, or the block under it. */
  private static List<String> runLines() throws IOException {
    List<String> run = new ArrayList<>();
    String indent = null;
    for (String line : lines(WORKFLOW)) {
      String text = line.strip();
      if (indent != null && line.startsWith(indent)) {
        run.add(line.substring(indent.length()));
      } else if (text.equals("run: |")) {
        indent = " ".repeat(line.indexOf("run:") + 2);
      } else {
        indent = null;
        if (text.startsWith("run: ")) {
          run.add(text.substring("run: ".length()));
        }
      }
    }
    return run;
  }
}
