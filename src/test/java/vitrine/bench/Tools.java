package vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs that vitrine is held against, as far as they are installed. The scripts are those in
 * {@code src/test/bench}: one for each tool and job.
 */
final class Tools {
  private static final String DUCKDB =
      "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
          + " -cp target/test-classes:target/bench/duckdb/classes vitrine.bench.DuckQuery";

  /**
   * A program.
   *
   * @param script how the name of its script goes on after that of the job
   * @param run what stands before script and inventory in its command line
   * @param version the command line that prints its version, and fails where it is not installed
   */
  record Tool(String name, String script, String run, String version) {
    /** The command line of a job over an inventory. */
    Contender contender(String job, String file) {
      return new Contender(name, run + " src/test/bench/" + job + script + " " + file);
    }
  }

  private Tools() {}

  private static List<Tool> all() {
    return List.of(
        new Tool("DuckDB", ".sql", DUCKDB, DUCKDB + " --version"),
        new Tool(
            "data.table",
            ".R",
            "Rscript",
            "Rscript -e 'cat(as.character(packageVersion(\"data.table\")))'"),
        python("python3"),
        python("/usr/bin/python3"),
        new Tool("Miller", "-mlr.sh", "sh", "mlr --version"));
  }

  /** Several Pythons may be installed, and pandas in one of them. */
  private static Tool python(String python) {
    return new Tool(
        "pandas", ".py", python, python + " -c 'import pandas; print(pandas.__version__)'");
  }

  /** The names of those that have a script for a job, in the order in which they are told. */
  static List<String> names(String job) {
    return all().stream()
        .filter(tool -> Files.exists(Path.of("src/test/bench", job + tool.script())))
        .map(Tool::name)
        .distinct()
        .toList();
  }

  /** A tool by its name; null where it is not installed. */
  static Tool installed(String name) throws IOException, InterruptedException {
    for (Tool tool : all()) {
      if (tool.name().equals(name) && version(tool) != null) {
        return tool;
      }
    }
    return null;
  }

  /** Null where the tool is not installed. */
  static String version(Tool tool) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("/bin/sh", "-c", tool.version())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said.strip() : null;
  }
}
