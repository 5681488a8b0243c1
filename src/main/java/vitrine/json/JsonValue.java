package vitrine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface JsonValue {
  /** Where it stands in the file. */
  JsonPath at();

  /** The JSON path from the root, {@code $}. */
  default String path() {
    return at().toString();
  }

  /** The line on which it starts, from 1. */
  int line();

  /** The value in short, for messages. */
  String shown();

  /** A fault at this place. */
  default JsonFault fault(String found, String... expected) {
    return new JsonFault(path(), line(), found, List.of(expected));
  }

  /** This value as an object. */
  default JsonObject object() throws JsonFault {
    throw fault(shown(), "{…}");
  }

  /** This value as an array. */
  default JsonArray array() throws JsonFault {
    throw fault(shown(), "[…]");
  }

  /** This value as a text. */
  default String text() throws JsonFault {
    throw fault(shown(), "\"…\"");
  }

  /** This value as a number, exactly as written. */
  default BigDecimal number() throws JsonFault {
    throw fault(shown(), "1.5");
  }

  /** This value as true or false. */
  default boolean truth() throws JsonFault {
    throw fault(shown(), "true", "false");
  }

  /** Whether this is JSON's null. */
  default boolean isNull() {
    return false;
  }

  /** An object; its members keep the order of the file. */
  record JsonObject(JsonPath at, int line, Map<String, JsonValue> members) implements JsonValue {
    @Override
    public JsonObject object() {
      return this;
    }

    @Override
    public String shown() {
      return "{…}";
    }

    /** The member of that name, or null. */
    public JsonValue get(String name) {
      return members.get(name);
    }

    public boolean has(String name) {
      return members.containsKey(name);
    }

    /** The member of that name; a fault where it is missing. */
    public JsonValue require(String name) throws JsonFault {
      JsonValue value = members.get(name);
      if (value == null) {
        throw absent(name).fault("", "\"" + name + "\": …");
      }
      return value;
    }

    /** The text of that name, or what stands in for a missing or null one. */
    public String text(String name, String otherwise) throws JsonFault {
      JsonValue value = members.get(name);
      return value == null || value.isNull() ? otherwise : value.text();
    }

    /** Refuses members that nobody knows. */
    public void only(Collection<String> known) throws JsonFault {
      for (Map.Entry<String, JsonValue> member : members.entrySet()) {
        if (!known.contains(member.getKey())) {
          JsonValue value = member.getValue();
          throw new JsonFault(value.path(), value.line(), member.getKey(), new ArrayList<>(known));
        }
      }
    }

    /** The object of that name; one of its place without members where it is missing. */
    public JsonObject part(String name) throws JsonFault {
      JsonValue value = members.get(name);
      return value == null ? absent(name) : value.object();
    }

    private JsonObject absent(String name) {
      return new JsonObject(at.member(name), line, Map.of());
    }
  }

  /** An array. */
  record JsonArray(JsonPath at, int line, List<JsonValue> items) implements JsonValue {
    @Override
    public JsonArray array() {
      return this;
    }

    @Override
    public String shown() {
      return "[…]";
    }
  }

  /** A text. */
  record JsonText(JsonPath at, int line, String value) implements JsonValue {
    @Override
    public String text() {
      return value;
    }

    @Override
    public String shown() {
      return '"' + value + '"';
    }
  }

  /** A number. */
  record JsonNumber(JsonPath at, int line, BigDecimal value) implements JsonValue {
    @Override
    public BigDecimal number() {
      return value;
    }

    @Override
    public String shown() {
      return value.toString();
    }
  }

  /** True or false. */
  record JsonTruth(JsonPath at, int line, boolean value) implements JsonValue {
    @Override
    public boolean truth() {
      return value;
    }

    @Override
    public String shown() {
      return Boolean.toString(value);
    }
  }

  /** Null. */
  record JsonNull(JsonPath at, int line) implements JsonValue {
    @Override
    public boolean isNull() {
      return true;
    }

    @Override
    public String shown() {
      return "null";
    }
  }
}
