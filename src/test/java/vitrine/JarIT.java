package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar as users run it: in a process of its own. */
class JarIT {
  private static final String JAR = System.getProperty("vitrine.jar");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  private record Result(int exit, String out, String err) {}

  private Result run(List<String> jvm, String... args) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(jvm);
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(args));
    try {
      Path out = folder.resolve("out");
      Path err = folder.resolve("err");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
      builder.environment().put("LANG", "C.UTF-8");
      int exit = builder.start().waitFor();
      return new Result(exit, Files.readString(out), Files.readString(err));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * Shading must keep what Tablesaw reaches: the ranking sorts, joins and takes medians with it.
   */
  @Test
  void ranksTheSampleAsTheClassesDo() {
    Result jar = run(List.of(), "rank", "samples/region", "-f", "json");
    assertThat(jar.exit()).as(jar.err()).isZero();
    assertThat(jar.err()).isEmpty();
    Run classes = new Run(Path.of("")).vitrine("rank samples/region -f json");
    assertThat(jar.out()).isEqualTo(classes.out());
  }

  @Test
  void tellsItsVersion() {
    assertThat(run(List.of(), "--version").out()).matches("vitrine \\d+\\.\\d+\\.\\d+\n");
  }

  /** Shading keeps what perimeters reach of JTS and proj4j; nothing else ever loads them. */
  @Test
  void perimetersWorkAndOnlyTheyLoadGeometry() {
    List<String> verbose = List.of("-Xlog:class+load:stdout");
    String command = "indicators samples/perimeter -f csv";
    assertThat(run(List.of(), command.split(" ")).out())
        .isEqualTo(new Run(Path.of("")).vitrine(command).out());
    assertThat(run(verbose, command.split(" ")).out()).contains("org.locationtech.jts");
    for (String other :
        List.of("indicators samples/files/semicolon-decimal-comma.csv", "rank samples/town")) {
      assertThat(run(verbose, other.split(" ")).out()).doesNotContain("org.locationtech");
    }
    for (String sample : List.of("perimeter-lambert", "perimeter-degrees-in-lambert")) {
      String study = "src/test/resources/golden/descriptor/" + sample + "/study";
      String points = "indicators " + study + " -f csv --indicator count_vacant";
      assertThat(run(List.of(), points.split(" ")).out())
          .contains("centre")
          .isEqualTo(new Run(Path.of("")).vitrine(points).out());
    }
  }

  /** Help, version and wrong usage never pay for Tablesaw, nor for reading CSV. */
  @Test
  void helpLoadsNoTablesaw() {
    List<String> verbose = List.of("-Xlog:class+load:stdout");
    for (String[] args :
        new String[][] {
          {"--help"}, {"rank", "--help"}, {"--version"}, {"rnak"}, {"rank", "--bye"}
        }) {
      Result result = run(verbose, args);
      assertThat(result.out())
          .as(String.join(" ", args))
          .contains("picocli.CommandLine")
          .doesNotContain("tech.tablesaw")
          .doesNotContain("org.apache.commons.csv");
    }
    assertThat(run(verbose, "rank", "samples/region").out()).contains("tech.tablesaw.api.Table");
  }

  /** Shading keeps what spreadsheets reach; nothing else ever loads it. */
  @Test
  void spreadsheetsWorkAndOnlyTheyLoadTheirLibrary() throws IOException {
    String command = "indicators samples/region --indicator vacancy_rate -o ";
    Path jar = folder.resolve("jar.xlsx");
    Path classes = folder.resolve("classes.xlsx");
    assertThat(run(List.of(), (command + jar).split(" ")).err()).isEmpty();
    new Run(Path.of("")).vitrine(command + classes.toAbsolutePath());
    assertThat(jar).hasSameBinaryContentAs(classes);
    List<String> verbose = List.of("-Xlog:class+load:stdout");
    String text = "indicators samples/region --indicator vacancy_rate -f csv";
    assertThat(run(verbose, text.split(" ")).out())
        .doesNotContain("org.dhatim")
        .doesNotContain("vitrine.render.sheet");
  }

  /** The stand-in for the class-path scanner is in the jar, and nothing that it stands in for. */
  @Test
  void carriesNoScannerAndIsSmall() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      List<String> names = jar.stream().map(JarEntry::getName).toList();
      assertThat(names.stream().filter(name -> name.startsWith("io/github/classgraph/")))
          .hasSizeLessThanOrEqualTo(5);
      assertThat(names).noneMatch(name -> name.startsWith("com/ibm/icu/"));
    }
    assertThat(Files.size(Path.of(JAR))).isLessThan(11 << 20);
  }

  @Test
  void aTurkishMachineGivesTheSameBytes() {
    Result turkish =
        run(
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Dfile.encoding=ISO-8859-9"),
            "indicators",
            "samples/region",
            "-f",
            "csv");
    assertThat(turkish.out())
        .isEqualTo(new Run(Path.of("")).vitrine("indicators samples/region -f csv").out());
  }

  @Test
  void aFullDiskOrClosedPipeIsNoBug() {
    Result result = run(List.of(), "rank", "samples/region", "-o", "no/such/folder/x.csv");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
  }

  /** The entries of a reproducible jar stand in one order and carry one time. */
  @Test
  void theJarCarriesOneTime() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      TreeMap<Long, String> times = new TreeMap<>();
      jar.stream()
          .filter(entry -> entry.getName().startsWith("vitrine/"))
          .forEach(entry -> times.put(entry.getTime(), entry.getName().toLowerCase(Locale.ROOT)));
      assertThat(times).hasSize(1);
    }
    assertThat(new String(Files.readAllBytes(Path.of(JAR)), 0, 2, StandardCharsets.US_ASCII))
        .isEqualTo("PK");
  }
}
