package vitrine.render;

import java.util.List;
import java.util.stream.Collectors;

/** A cell of codes as machines read it. */
public final class Codes {
  private Codes() {}

  /** The codes, separated by spaces. */
  public static String joined(Object cell) {
    return cell == null
        ? ""
        : ((List<?>) cell).stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
