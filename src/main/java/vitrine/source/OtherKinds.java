package vitrine.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Files that people take for a table and that are none, known by how they begin. */
final class OtherKinds {
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("pk\u0003\u0004", "xlsx, ods, zip");
    BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "xls");
    BEGINNINGS.put("%pdf-", "pdf");
    BEGINNINGS.put("{\\rtf", "rtf");
    BEGINNINGS.put("par1", "parquet");
    BEGINNINGS.put("sqlite format 3", "sqlite, gpkg");
    BEGINNINGS.put("<!doctype", "html");
    BEGINNINGS.put("<html", "html");
    BEGINNINGS.put("<?xml", "xml");
    BEGINNINGS.put("{\"", "json");
    BEGINNINGS.put("[{", "json");
  }

  private OtherKinds() {}

  /** What it is in the words of file endings; null where it may be a table. */
  static String of(byte[] head) {
    int length = Math.min(head.length, 64);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    String folded =
        start
            .replaceFirst("^ï»¿", "")
            .stripLeading()
            .replaceAll("\\s*\n\\s*", "")
            .toLowerCase(Locale.ROOT);
    return BEGINNINGS.entrySet().stream()
        .filter(entry -> folded.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
