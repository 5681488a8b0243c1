package vitrine.render;

import java.util.List;

/** A cell of codes as machines read it. */
public final class Codes {
  private Codes() {}

  /** The codes, separated by spaces. */
  public static String joined(Object cell) {
    if (cell == null || ((List<?>) cell).isEmpty()) {
      return "";
    }
    StringBuilder joined = new StringBuilder();
    for (Object code : (List<?>) cell) {
      joined.append(joined.isEmpty() ? "" : " ").append(code);
    }
    return joined.toString();
  }
}
