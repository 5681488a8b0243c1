package vitrine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be executed of a document, in its order. */
record Document(Path file, List<Document.Step> steps) {
  private static final String PROMPT = "$ ";

  /** One thing that the reader does. */
  sealed interface Step {}

  /** A file: a block whose fence names it after the language, such as {@code json profile.json}. */
  record Written(String name, List<String> lines) implements Step {}

  /** A command: a line {@code $ …} of a block {@code console}, and the lines shown under it. */
  record Typed(String command, List<String> shown) implements Step {}

  /** All documents: README, guides, and the READMEs of the samples. */
  static List<Document> all() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
      files.addAll(pages.filter(page -> page.toString().endsWith(".md")).sorted().toList());
    }
    try (Stream<Path> pages = Files.walk(Path.of("samples"))) {
      files.addAll(pages.filter(page -> page.endsWith("README.md")).sorted().toList());
    }
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  static Document read(Path file) throws IOException {
    List<Step> steps = new ArrayList<>();
    String fence = "";
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("```")) {
        block.add(line);
      } else if (fence.isEmpty()) {
        fence = line.substring(3) + " ";
        block.clear();
      } else {
        steps.addAll(steps(fence.strip(), block));
        fence = "";
      }
    }
    return new Document(file, steps);
  }

  private static List<Step> steps(String fence, List<String> block) {
    int space = fence.indexOf(' ');
    if (space > 0) {
      return List.of(new Written(fence.substring(space + 1), List.copyOf(block)));
    }
    return fence.equals("console") ? typed(block) : List.of();
  }

  private static List<Step> typed(List<String> block) {
    List<Step> steps = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      if (!block.get(i).startsWith(PROMPT)) {
        shown.add(block.get(i));
        continue;
      }
      StringBuilder command = new StringBuilder(block.get(i).substring(PROMPT.length()));
      while (command.charAt(command.length() - 1) == '\\') {
        i++;
        command.setLength(command.length() - 1);
        command.append(block.get(i).strip());
      }
      shown = new ArrayList<>();
      steps.add(new Typed(command.toString(), shown));
    }
    return steps;
  }

  /** The files that the document names, with their lines. */
  List<Written> files() {
    return steps.stream().filter(Written.class::isInstance).map(Written.class::cast).toList();
  }

  /** The exit code shown by {@code $ echo $?} after a step; 0 where it is not shown. */
  int exitAfter(int step) {
    boolean shown =
        step + 1 < steps.size()
            && steps.get(step + 1) instanceof Typed next
            && next.command().equals("echo $?");
    return shown ? Integer.parseInt(((Typed) steps.get(step + 1)).shown().get(0)) : 0;
  }
}
