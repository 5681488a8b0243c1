package vitrine.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which findings are written. */
public enum FindingFormat {
  TEXT(".txt"),
  JSON(".json"),
  GITHUB(""),
  JUNIT(".xml"),
  SARIF(".sarif", ".sarif.json");

  private final List<String> endings;

  FindingFormat(String... endings) {
    this.endings = List.of(endings);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that id, or null. */
  public static FindingFormat of(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst().orElse(null);
  }

  /** The format that a file's name asks for, or null; {@code .sarif.json} is not JSON. */
  public static FindingFormat byExtension(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    FindingFormat found = null;
    for (FindingFormat format : values()) {
      for (String ending : format.endings) {
        if (!ending.isEmpty() && lower.endsWith(ending)) {
          found = format;
        }
      }
    }
    return found;
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(FindingFormat::id).toList();
  }
}
