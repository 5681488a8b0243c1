package vitrine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.json.JsonValue.JsonArray;
import vitrine.json.JsonValue.JsonNull;
import vitrine.json.JsonValue.JsonNumber;
import vitrine.json.JsonValue.JsonObject;
import vitrine.json.JsonValue.JsonText;
import vitrine.json.JsonValue.JsonTruth;

/** Reads a JSON text into a tree whose values know their places. */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one JSON text (UTF-8, UTF-16 or UTF-32 with or without mark).
   *
   * @throws JsonFault where it is not JSON, names a member twice or goes on after its end
   */
  public static JsonValue read(byte[] bytes) throws JsonFault {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    try (JsonParser parser = FACTORY.createParser(bytes, start, bytes.length - start)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw JsonFault.syntax(1);
      }
      JsonValue value = new JsonReader(parser).value("$");
      if (parser.nextToken() != null) {
        throw JsonFault.syntax(line(parser));
      }
      return value;
    } catch (StreamReadException fault) {
      int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
      throw JsonFault.syntax(Math.max(1, line));
    } catch (IOException fault) {
      throw JsonFault.syntax(1);
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private JsonValue value(String path) throws IOException {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(path, line);
      case START_ARRAY -> array(path, line);
      case VALUE_STRING -> new JsonText(path, line, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonNumber(path, line, parser.getDecimalValue());
      case VALUE_TRUE -> new JsonTruth(path, line, true);
      case VALUE_FALSE -> new JsonTruth(path, line, false);
      default -> new JsonNull(path, line);
    };
  }

  private JsonObject object(String path, int line) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(JsonObject.child(path, name)));
    }
    return new JsonObject(path, line, Collections.unmodifiableMap(members));
  }

  private JsonArray array(String path, int line) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "[" + items.size() + "]"));
    }
    return new JsonArray(path, line, List.copyOf(items));
  }
}
