package vitrine.json;

import java.util.List;

/** JSON that is not what was expected, with the place and what would have been right. */
public final class JsonFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final String found;
  private final transient List<String> expected;

  public JsonFault(String path, int line, String found, List<String> expected) {
    super(path + ":" + line + ": " + found);
    this.path = path;
    this.line = line;
    this.found = found;
    this.expected = List.copyOf(expected);
  }

  /** Text that is no JSON from that line on. */
  static JsonFault syntax(int line) {
    return new JsonFault("", line, "", List.of());
  }

  /** Whether the text is no JSON at all, and not only other JSON than was expected. */
  public boolean isSyntax() {
    return path.isEmpty();
  }

  /** Where, as a JSON path: {@code $.resources[0].vitrine.fields.zone}. */
  public String path() {
    return path;
  }

  /** The line in the file, from 1. */
  public int line() {
    return line;
  }

  /** What stands there. */
  public String found() {
    return found;
  }

  /** What could stand there: types, words or known names. */
  public List<String> expected() {
    return expected;
  }
}
