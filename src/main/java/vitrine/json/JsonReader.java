package vitrine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
  private static final JsonFactory FACTORY = new JsonFactory();

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
      JsonValue value = new JsonReader(parser).value(JsonPath.ROOT);
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

  private JsonValue value(JsonPath at) throws IOException, JsonFault {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at, line);
      case START_ARRAY -> array(at, line);
      case VALUE_STRING -> new JsonText(at, line, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonNumber(at, line, parser.getDecimalValue());
      case VALUE_TRUE -> new JsonTruth(at, line, true);
      case VALUE_FALSE -> new JsonTruth(at, line, false);
      default -> new JsonNull(at, line);
    };
  }

  private JsonObject object(JsonPath at, int line) throws IOException, JsonFault {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (members.containsKey(name)) {
        throw JsonFault.syntax(line(parser));
      }
      parser.nextToken();
      members.put(name, value(at.member(name)));
    }
    return new JsonObject(at, line, Collections.unmodifiableMap(members));
  }

  private JsonArray array(JsonPath at, int line) throws IOException, JsonFault {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(at.item(items.size())));
    }
    return new JsonArray(at, line, List.copyOf(items));
  }
}
