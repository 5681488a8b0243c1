package vitrine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A JSON value that knows where it stands. */
public sealed interface JsonValue {
  /** The JSON path from the root, {@code $}. */
  String path();

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
  record JsonObject(String path, int line, Map<String, JsonValue> members) implements JsonValue {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

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
        throw new JsonFault(child(name), line, "", List.of("\"" + name + "\": …"));
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
      Set<String> names = Set.copyOf(known);
      for (Map.Entry<String, JsonValue> member : members.entrySet()) {
        if (!names.contains(member.getKey())) {
          JsonValue value = member.getValue();
          throw new JsonFault(value.path(), value.line(), member.getKey(), new ArrayList<>(known));
        }
      }
    }

    String child(String name) {
      return child(path, name);
    }

    static String child(String path, String name) {
      return PLAIN.matcher(name).matches()
          ? path + "." + name
          : path + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
  }

  /** An array. */
  record JsonArray(String path, int line, List<JsonValue> items) implements JsonValue {
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
  record JsonText(String path, int line, String value) implements JsonValue {
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
  record JsonNumber(String path, int line, BigDecimal value) implements JsonValue {
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
  record JsonTruth(String path, int line, boolean value) implements JsonValue {
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
  record JsonNull(String path, int line) implements JsonValue {
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
