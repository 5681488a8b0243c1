package vitrine.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands below the options in the help, told apart by its headings: columns, examples, limits.
 * What has no heading that is known here becomes a note, so that nothing is lost; exit codes have a
 * section of their own in every page.
 */
final class ManFooter {
  private static final String EXIT = "exit";
  private static final String NOTES = "notes";

  private final ManTexts texts;
  private final Map<String, List<Part>> sections = new LinkedHashMap<>();

  /** Lines that belong together: commands, which keep their line ends, or running text. */
  private record Part(boolean commands, List<String> lines) {}

  ManFooter(ManTexts texts, String footer) {
    this.texts = texts;
    for (String section : List.of("output", "examples", "limits", NOTES, EXIT)) {
      sections.put(section, new ArrayList<>());
    }
    String section = NOTES;
    for (String block : footer.split("\n\\s*\n")) {
      String text = block.replaceAll("^\n+", "").stripTrailing();
      if (!text.isEmpty()) {
        section = isIndented(text) ? section : section(text);
        add(section, text);
      }
    }
    sections.remove(EXIT);
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ");
  }

  private String section(String block) {
    String heading = block.split("[\\s\u00a0\u202f]*:", 2)[0];
    return sections.keySet().stream()
        .filter(section -> !section.equals(NOTES))
        .filter(section -> heading.equals(texts.text("heading." + section)))
        .findFirst()
        .orElse(NOTES);
  }

  private void add(String section, String block) {
    List<Part> parts = sections.get(section);
    List<String> lines = new ArrayList<>(block.lines().toList());
    if (!isIndented(block) && (section.equals("examples") || section.equals("limits"))) {
      lines.set(0, sentence(block.lines().findFirst().orElseThrow().split(":", 2)[1].strip()));
    }
    Part part = null;
    for (String line : lines) {
      if (!line.isEmpty()) {
        if (part == null || part.commands() != isIndented(line)) {
          part = new Part(isIndented(line), new ArrayList<>());
          parts.add(part);
        }
        part.lines().add(line.strip());
      }
    }
  }

  /** What follows a heading that is the name of its section already. */
  private static String sentence(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  void write(Roff page) {
    for (var section : sections.entrySet()) {
      if (!section.getValue().isEmpty()) {
        page.macro("SH", texts.text(section.getKey()));
        write(page, section.getValue());
      }
    }
  }

  private static void write(Roff page, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        page.macro("PP");
      }
      List<String> lines = parts.get(i).lines();
      if (parts.get(i).commands()) {
        page.macro("EX");
        lines.forEach(page::line);
        page.macro("EE");
      } else {
        page.text(String.join(" ", lines));
      }
    }
  }
}
