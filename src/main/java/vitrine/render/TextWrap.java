package vitrine.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at plain spaces only: those that must not be broken at are others. */
public final class TextWrap {
  private TextWrap() {}

  /**
   * The lines of a text.
   *
   * @param indent what each line but the first begins with; if the text begins with it, so does the
   *     first
   * @param width how many characters a line may have; a longer word has a line of its own
   */
  public static List<String> lines(String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    boolean indented = !indent.isEmpty() && text.startsWith(indent);
    StringBuilder line = new StringBuilder(indented ? indent : "");
    boolean starts = true;
    for (String word : (indented ? text.substring(indent.length()) : text).split(" ")) {
      if (!starts && TerminalWidth.of(line.toString()) + 1 + TerminalWidth.of(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        starts = true;
      }
      line.append(starts ? "" : " ").append(word);
      starts = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
