package vitrine.render;

import java.util.regex.Pattern;

/** Texts that Markdown is to show as they are. */
final class MarkdownText {
  /** What means something inside a line, to one renderer or another. */
  private static final Pattern INSIDE =
      Pattern.compile("([\\\\`*_\\[\\]<>|~&$^#@'\"]|-(?=-)|\\.(?=\\.))");

  /** What would make a link of an address in the data. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(www|https?|ftp)([.:])");

  /** What means something at the start of a line. */
  private static final Pattern START = Pattern.compile("^([-+=])");

  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");

  private MarkdownText() {}

  /** The text of a table cell: padding for terminals is taken out. */
  static String cell(String text) {
    return inside(CellWords.unpadded(text));
  }

  /** The text of a whole line. */
  static String line(String text) {
    String escaped = inside(text);
    return NUMBERED.matcher(START.matcher(escaped).replaceAll("\\\\$1")).replaceAll("$1\\\\$2");
  }

  private static String inside(String text) {
    String escaped = INSIDE.matcher(text).replaceAll("\\\\$1");
    return ADDRESS.matcher(escaped).replaceAll("$1\\\\$2");
  }
}
