package vitrine.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.json.JsonFault;
import vitrine.json.JsonReader;
import vitrine.json.JsonValue;
import vitrine.report.Dataset;
import vitrine.report.Report;

/** {@code schema profile}: the JSON schema of a profile, for editors; the same in every format. */
public final class ProfileSchema {
  /** What {@code schema} calls it. */
  public static final String NAME = "profile";

  private ProfileSchema() {}

  /** Tells. */
  public static Report report() {
    try (InputStream file =
        ProfileSchema.class.getResourceAsStream("/vitrine/schema/profile.json")) {
      Object document = plain(JsonReader.read(Objects.requireNonNull(file).readAllBytes()));
      @SuppressWarnings("unchecked")
      Map<String, Object> root = (Map<String, Object>) document;
      Dataset none = new Dataset(NAME, List.of());
      return Report.ofProgram("schema", Map.of(), none, List.of(), root);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (JsonFault impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object plain(JsonValue value) throws JsonFault {
    if (value instanceof JsonValue.JsonObject object) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        map.put(member.getKey(), plain(member.getValue()));
      }
      return map;
    }
    if (value instanceof JsonValue.JsonArray array) {
      List<Object> list = new ArrayList<>();
      for (JsonValue item : array.items()) {
        list.add(plain(item));
      }
      return list;
    }
    if (value instanceof JsonValue.JsonText text) {
      return text.value();
    }
    return value instanceof JsonValue.JsonTruth truth ? (Object) truth.value() : value.number();
  }
}
