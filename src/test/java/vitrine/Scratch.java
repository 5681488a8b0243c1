package vitrine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with a copy of the samples, in which a reader types commands one after the other. */
final class Scratch {
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  private final Path folder;
  private int exit;

  Scratch(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    copy(Path.of("samples"), folder.resolve("samples"));
  }

  Path folder() {
    return folder;
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Writes a file, its lines each ended. */
  Scratch write(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return this;
  }

  /** The words of a command line as a shell takes them apart; nothing is expanded. */
  static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"))
        .toList();
  }

  /** The lines that a command prints, those of standard error first. */
  List<String> type(String command) {
    List<String> words = words(command);
    exit = 0;
    return switch (words.get(0)) {
      case "vitrine" -> vitrine(words.subList(1, words.size()));
      case "java" -> {
        if (!words.subList(1, 3).equals(List.of("-jar", "target/vitrine.jar"))) {
          throw new AssertionError("not a command of the documents: " + command);
        }
        yield vitrine(words.subList(3, words.size()));
      }
      case "cat" -> lines(words.get(1));
      case "head" -> {
        List<String> lines = lines(words.get(3));
        yield lines.subList(0, Math.min(Integer.parseInt(words.get(2)), lines.size()));
      }
      default -> throw new AssertionError("not a command of the documents: " + command);
    };
  }

  /** The exit code of the last command. */
  int exit() {
    return exit;
  }

  private List<String> vitrine(List<String> arguments) {
    Run run = new Run(folder).vitrine(arguments);
    exit = run.exit();
    List<String> printed = new ArrayList<>(run.err().lines().toList());
    printed.addAll(run.out().lines().toList());
    return printed;
  }

  /** The lines of a file as a terminal shows them: a byte-order mark is not seen. */
  private List<String> lines(String name) {
    try {
      String text = Files.readString(folder.resolve(name));
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
