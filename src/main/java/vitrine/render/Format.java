package vitrine.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of reports. */
public enum Format {
  TEXT("txt"),
  CSV("csv"),
  JSON("json"),
  NDJSON("ndjson"),
  MD("md"),
  HTML("html"),
  XLSX("xlsx"),
  SVG("svg");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that id, or null. */
  public static Format of(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst().orElse(null);
  }

  /** The format that a file's name asks for, or null. */
  public static Format byExtension(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.extension))
        .findFirst()
        .orElse(null);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
