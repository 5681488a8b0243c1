package vitrine.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;

/** Makes the man pages of the folder {@code man} from the help texts of the command line. */
final class ManPages {
  private ManPages() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "man" : args[0]);
    for (var page : pages().entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  /** File names below the folder {@code man}, and what stands in the files. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (ManTexts texts : ManTexts.values()) {
      CommandLine program = program(texts.language());
      add(pages, texts, program.getCommandSpec());
      ShellWords.commands(program).forEach(command -> add(pages, texts, command));
    }
    return pages;
  }

  private static void add(Map<String, String> pages, ManTexts texts, CommandSpec command) {
    String file = texts.folder() + ManPage.name(command) + ".1";
    pages.put(file, new ManPage(command, texts).page());
  }

  /** The command line with its help in that language; nothing is run with it. */
  static CommandLine program(Language language) {
    Streams none =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            Path.of(""),
            StandardCharsets.UTF_8,
            false);
    return new Commands(new Context(new Globals(), none, new Messages(language), false)).program();
  }
}
