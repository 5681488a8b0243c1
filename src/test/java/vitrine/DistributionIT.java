package vitrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as users unpack it, in a folder with a space, started through its launcher. */
class DistributionIT {
  private static final String ARCHIVES = System.getProperty("vitrine.distribution");
  private static final Path JAR = Path.of(System.getProperty("vitrine.jar"));
  private static final String REGION = Path.of("samples/region").toAbsolutePath().toString();

  @TempDir static Path scratch;
  private static Path home;

  private record Result(int exit, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    Path folder = Files.createDirectory(scratch.resolve("a folder"));
    run(Map.of(), List.of("tar", "-xzf", ARCHIVES + ".tar.gz", "-C", folder.toString()));
    home = folder.resolve(Path.of(ARCHIVES).getFileName());
  }

  private static Result run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(scratch, "out", "");
    Path err = Files.createTempFile(scratch, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("VITRINE_CACHE", "off");
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    int exit = builder.start().waitFor();
    return new Result(exit, Files.readString(out), Files.readString(err));
  }

  private static Result vitrine(Map<String, String> environment, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/vitrine").toString()));
    command.addAll(List.of(args));
    return run(environment, command);
  }

  private static Result jar(String... args) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    command.addAll(List.of(args));
    return run(Map.of(), command);
  }

  @Test
  void printsWhatTheJarPrints() throws Exception {
    for (String format : List.of("csv", "json")) {
      assertThat(vitrine(Map.of(), "rank", REGION, "-f", format))
          .isEqualTo(jar("rank", REGION, "-f", format));
    }
  }

  @Test
  void exitCodesAndWordsPassThrough() throws Exception {
    assertThat(vitrine(Map.of(), "--version").exit()).isZero();
    assertThat(vitrine(Map.of(), "rank", REGION, "--fail-if", "vacancy_rate@centre > 1%").exit())
        .isEqualTo(1);
    for (String[] args :
        new String[][] {{"rnak"}, {"rank", "no such.csv"}, {"rank", "*"}, {"rank", "a\nb'\"$x"}}) {
      assertThat(vitrine(Map.of(), args)).as(Arrays.toString(args)).isEqualTo(jar(args));
    }
  }

  /** The first run makes an archive, later ones use it; a damaged one is made again. */
  @Test
  void anArchiveIsMadeAndChangesNothing() throws Exception {
    Result expected = jar("rank", REGION, "-f", "csv");
    for (String jdk : jdks()) {
      Path cache = Files.createTempDirectory(scratch, "cache");
      Map<String, String> cached =
          Map.of("VITRINE_CACHE", cache.toString(), "JAVA_HOME", jdk, "VITRINE_OPTS", "-Xmx1g");
      assertThat(vitrine(cached, "rank", REGION, "-f", "csv")).as(jdk).isEqualTo(expected);
      Path classes = made(cache);
      assertThat(vitrine(cached, "rank", REGION, "-f", "csv")).as(jdk).isEqualTo(expected);
      byte[] bytes = Files.readAllBytes(classes);
      List<byte[]> damaged = List.of(Arrays.copyOf(bytes, bytes.length / 2), scratched(bytes));
      for (byte[] damage : damaged) {
        classes.toFile().setWritable(true);
        Files.write(classes, damage);
        assertThat(vitrine(cached, "rank", REGION, "-f", "csv")).as(jdk).isEqualTo(expected);
        assertThat(Files.readAllBytes(made(cache))).as(jdk).isNotEqualTo(damage);
        assertThat(vitrine(cached, "rank", REGION, "-f", "csv")).as(jdk).isEqualTo(expected);
      }
    }
  }

  /** The JDK of the build, and a later one where a machine has it. */
  private static List<String> jdks() throws IOException {
    List<String> jdks = new ArrayList<>(List.of(System.getProperty("java.home")));
    Path others = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(others)) {
      try (Stream<Path> found = Files.list(others)) {
        found
            .filter(jdk -> jdk.getFileName().toString().contains("-25-"))
            .forEach(jdk -> jdks.add(jdk.toString()));
      }
    }
    return jdks;
  }

  private static Path made(Path cache) throws Exception {
    for (int tenth = 0; tenth < 3000; tenth++) {
      try (Stream<Path> folders = Files.list(cache)) {
        List<Path> found = folders.filter(one -> !one.toString().endsWith(".part")).toList();
        if (!found.isEmpty()) {
          return found.get(0).resolve("classes");
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no archive");
  }

  private static byte[] scratched(byte[] bytes) {
    byte[] damaged = bytes.clone();
    Arrays.fill(damaged, bytes.length / 3, bytes.length / 2, (byte) 0);
    return damaged;
  }

  @Test
  void withoutAFolderForArchivesAllWorks() throws Exception {
    Path file = Files.createFile(scratch.resolve("no-folder"));
    for (Map<String, String> environment :
        List.of(
            Map.of("VITRINE_CACHE", file + "/x"),
            Map.of("VITRINE_CACHE", "", "HOME", ""),
            Map.of("VITRINE_CACHE", "", "HOME", file.toString()))) {
      Result result = vitrine(environment, "--version");
      assertThat(result).isEqualTo(jar("--version"));
    }
  }

  @Test
  void startsThroughLinksAndOtherShells() throws Exception {
    Path link = Files.createSymbolicLink(scratch.resolve("link"), home.resolve("bin/vitrine"));
    Path second = Files.createSymbolicLink(scratch.resolve("second"), Path.of("link"));
    Result expected = jar("--version");
    assertThat(run(Map.of(), List.of(second.toString(), "--version"))).isEqualTo(expected);
    assertThat(run(Map.of("JAVA_HOME", ""), List.of(link.toString(), "--version")).exit()).isZero();
    for (String shell : List.of("/bin/dash", "/bin/bash", "/bin/busybox sh")) {
      List<String> command = new ArrayList<>(List.of(shell.split(" ")));
      if (Files.exists(Path.of(command.get(0)))) {
        command.addAll(List.of(home.resolve("bin/vitrine").toString(), "--version"));
        assertThat(run(Map.of(), command)).as(shell).isEqualTo(expected);
      }
    }
  }

  @Test
  void aWrongJavaHomeIsTold() throws Exception {
    Result result = vitrine(Map.of("JAVA_HOME", scratch.toString()), "--version");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("vitrine: no bin/java in JAVA_HOME");
  }

  @Test
  void theLauncherIsCleanForShellcheck() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/shellcheck")));
    Result checked =
        run(Map.of(), List.of("/usr/bin/shellcheck", home.resolve("bin/vitrine").toString()));
    assertThat(checked.out()).isEmpty();
  }

  @Test
  void completionsAreWhatTheProgramPrints() throws Exception {
    for (Map.Entry<String, String> one :
        Map.of("bash", "vitrine", "zsh", "_vitrine", "fish", "vitrine.fish").entrySet()) {
      Path file = home.resolve("completions").resolve(one.getKey()).resolve(one.getValue());
      assertThat(Files.readString(file)).isEqualTo(jar("completion", one.getKey()).out());
    }
  }

  @Test
  void carriesManPagesSamplesAndTheJar() throws Exception {
    assertThat(home.resolve("lib/vitrine.jar")).hasSameBinaryContentAs(JAR);
    assertThat(same(Path.of("samples"), home.resolve("samples"))).isPositive();
    for (String page : List.of("vitrine.1", "vitrine-rank.1")) {
      assertThat(home.resolve("man/man1").resolve(page))
          .hasSameBinaryContentAs(Path.of("man").resolve(page));
      assertThat(home.resolve("man/fr/man1").resolve(page))
          .hasSameBinaryContentAs(Path.of("man/fr").resolve(page));
    }
    for (String name : List.of("LICENSE", "README.md")) {
      assertThat(home.resolve(name)).hasSameBinaryContentAs(Path.of(name));
    }
  }

  private static long same(Path source, Path unpacked) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        assertThat(unpacked.resolve(source.relativize(file))).hasSameBinaryContentAs(file);
      }
      return all.size();
    }
  }

  /** Both archives hold the same files, in one order that no file system decides, of one time. */
  @Test
  void bothArchivesHoldTheSameAndCarryOneTime() throws Exception {
    List<String> zipped = new ArrayList<>();
    TreeSet<Long> times = new TreeSet<>();
    try (ZipFile zip = new ZipFile(ARCHIVES + ".zip")) {
      for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
        zipped.add(entry.getName());
        times.add(entry.getTime());
      }
    }
    List<String> tarred =
        run(Map.of(), List.of("tar", "-tzf", ARCHIVES + ".tar.gz"))
            .out()
            .lines()
            .filter(name -> !name.endsWith("/"))
            .toList();
    assertThat(zipped).isEqualTo(tarred);
    assertThat(times).hasSize(1);
    assertThat(zipped)
        .contains(home.getFileName() + "/bin/vitrine", home.getFileName() + "/bin/vitrine.bat");
  }

  /** Every class in the jar is ours or of a library whose licence is told. */
  @Test
  void everyLibraryHasItsNotice() throws Exception {
    Map<String, String> told = new TreeMap<>();
    for (String line : Files.readAllLines(home.resolve("licenses/THIRD-PARTY.md"))) {
      String[] cells = line.split(" *\\| *");
      if (cells.length == 5 && cells[2].startsWith("`")) {
        told.put(cells[2].replace("`", ""), cells[4].split("`")[1]);
      }
    }
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(
              jar.stream()
                  .map(JarEntry::getName)
                  .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                  .filter(name -> name.endsWith(".class") && name.contains("/"))
                  .filter(name -> !name.startsWith("vitrine/"))
                  .filter(name -> !name.startsWith("io/github/classgraph/"))
                  .filter(name -> told.keySet().stream().noneMatch(name::startsWith)))
          .isEmpty();
      for (String text : told.values()) {
        assertThat(jar.getEntry("META-INF/licenses/" + text)).as(text).isNotNull();
        Path file = home.resolve(text.equals("LICENSE") ? text : "licenses/" + text);
        assertThat(file).isNotEmptyFile();
      }
    }
  }
}
