package vitrine.golden;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vitrine.Main;
import vitrine.cli.Streams;

/**
 * One case: a folder with {@code cmd}, the inputs it names, and what must come of it in {@code
 * expected}: {@code out}, {@code err} (both optional when empty), {@code exit} and written files
 * below {@code files}. {@code env} holds lines of {@code NAME=value}, {@code stdin} what is piped
 * in.
 */
final class GoldenCase {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private static final String SAMPLES = Path.of("samples").toAbsolutePath().toString();

  private final Path folder;

  GoldenCase(Path folder) {
    this.folder = folder;
  }

  /** What a run gave, by the name of the expected file. */
  Map<String, String> run(Path work) throws IOException {
    copyInputs(work);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path stdin = folder.resolve("stdin");
    byte[] piped = Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0];
    Streams streams =
        new Streams(
            new ByteArrayInputStream(piped),
            out,
            err,
            environment(),
            work,
            StandardCharsets.UTF_8,
            false);
    List<Path> before = files(work);
    int exit = Main.run(streams, arguments().toArray(String[]::new));
    Map<String, String> result = new TreeMap<>();
    result.put("exit", exit + "\n");
    putIfAny(result, "out", out.toString(StandardCharsets.UTF_8));
    putIfAny(result, "err", err.toString(StandardCharsets.UTF_8));
    for (Path file : files(work)) {
      if (!before.contains(file)) {
        String name = work.relativize(file).toString().replace('\\', '/');
        result.put("files/" + name, Files.readString(file));
      }
    }
    return result;
  }

  private static void putIfAny(Map<String, String> result, String name, String text) {
    if (!text.isEmpty()) {
      result.put(name, text.replace(SAMPLES, "SAMPLES"));
    }
  }

  /** What is expected, by name. */
  Map<String, String> expected() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Path from = folder.resolve("expected");
    for (Path file : Files.isDirectory(from) ? files(from) : List.<Path>of()) {
      String name = from.relativize(file).toString().replace('\\', '/');
      expected.put(name, Files.readString(file));
    }
    return expected;
  }

  /** Writes what a run gave as what is expected. */
  void rewrite(Map<String, String> result) throws IOException {
    Path to = folder.resolve("expected");
    if (Files.isDirectory(to)) {
      for (Path old : files(to)) {
        Files.delete(old);
      }
    }
    for (Map.Entry<String, String> entry : result.entrySet()) {
      Path file = to.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }

  /** The words of {@code cmd}; {@code SAMPLES} stands for the project's samples. */
  private List<String> arguments() throws IOException {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Files.readString(folder.resolve("cmd")).strip());
    while (matcher.find()) {
      String word =
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      words.add(word.replace("SAMPLES", SAMPLES));
    }
    if (!words.isEmpty() && words.get(0).equals("vitrine")) {
      words.remove(0);
    }
    return words;
  }

  private Map<String, String> environment() throws IOException {
    Map<String, String> environment = new HashMap<>();
    Path file = folder.resolve("env");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int at = line.indexOf('=');
        environment.put(line.substring(0, at), line.substring(at + 1));
      }
    }
    return environment;
  }

  private void copyInputs(Path work) throws IOException {
    for (Path file : files(folder)) {
      Path relative = folder.relativize(file);
      if (!relative.startsWith("expected")) {
        Path copy = work.resolve(relative.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<Path> files(Path below) {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
