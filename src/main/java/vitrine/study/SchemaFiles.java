package vitrine.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vitrine.model.TableKind;

/**
 * Files that {@code schema} hands out as they are: examples of tables, and the schemas of JSON
 * files.
 */
public final class SchemaFiles {
  /** What {@code schema} takes beside the tables. */
  public static final String DESCRIPTOR = "descriptor";

  public static final String PROFILE = "profile";

  private SchemaFiles() {}

  /** The JSON schemas, for editors: of {@code datapackage.json} and of a profile. */
  public static List<String> documents() {
    return List.of(DESCRIPTOR, PROFILE);
  }

  /** One of these. */
  public static byte[] document(String name) {
    return resource(name + ".json");
  }

  /** An example of a table: {@code valid}, or {@code invalid} with a fault in each row. */
  public static byte[] example(String table, String kind) {
    String known =
        OptionValues.oneOf("TABLE", Objects.requireNonNullElse(table, ""), Vocabulary.tables());
    boolean valid = OptionValues.oneOf("--example", kind, kinds()).equals("valid");
    return resource(known + (valid ? "/exemple-valide.csv" : "/exemple-invalide.csv"));
  }

  public static List<String> kinds() {
    return List.of("valid", "invalid");
  }

  /** The rows of the valid example, header first; none of its cells needs quotes. */
  static List<List<String>> rows(TableKind table) {
    String text = new String(example(table.id(), "valid"), StandardCharsets.UTF_8);
    return text.lines().map(line -> List.of(line.split(",", -1))).toList();
  }

  private static byte[] resource(String name) {
    String path = "/vitrine/schema/" + name;
    try (InputStream stream = SchemaFiles.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
