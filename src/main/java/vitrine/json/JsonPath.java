package vitrine.json;

/**
 * Where a value stands, as a step from the value around it. Written out only for messages: a file
 * of perimeters has millions of values.
 *
 * @param around null for the root
 * @param name of a member; null for an item of an array
 * @param index of an item, from 0
 */
record JsonPath(JsonPath around, String name, int index) {
  static final JsonPath ROOT = new JsonPath(null, null, 0);

  JsonPath member(String of) {
    return new JsonPath(this, of, 0);
  }

  JsonPath item(int of) {
    return new JsonPath(this, null, of);
  }

  /** As a JSON path: {@code $.resources[0].vitrine.fields.zone}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (around == null) {
      text.append('$');
      return;
    }
    around.write(text);
    if (name == null) {
      text.append('[').append(index).append(']');
    } else if (isWord(name)) {
      text.append('.').append(name);
    } else {
      text.append("['").append(name.replace("\\", "\\\\").replace("'", "\\'")).append("']");
    }
  }

  /** Whether a name needs no quotes; places of a profile are written at every start. */
  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || (c < '0' || c > '9') && c != '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
