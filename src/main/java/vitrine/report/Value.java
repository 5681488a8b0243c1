package vitrine.report;

import java.util.List;

/** A typed argument of a text: it is written in the style of the reader's language. */
public sealed interface Value {
  /** A text as it is: a name, an id. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Count(long count) implements Value {}

  /** A year: never grouped. */
  record Year(int year) implements Value {}

  /** A fraction, written in percent. */
  record Percent(double fraction, int decimals) implements Value {}

  /** A difference of fractions, written in percentage points with its sign. */
  record Points(double difference) implements Value {}

  /** A number with so many decimals. */
  record Number(double number, int decimals) implements Value {}

  /** A longer text by its key, as {@code explain} tells it. */
  record Explained(String key) implements Value {}

  /** The name of something, as {@code explain} titles it, inside a sentence. */
  record Term(String key) implements Value {}

  /** Several, one after the other. */
  record Listed(List<Value> values) implements Value {
    public Listed {
      values = List.copyOf(values);
    }
  }

  /** Another text. */
  record Nested(Message message) implements Value {}

  static Value text(String text) {
    return new Text(text);
  }

  static Value count(long count) {
    return new Count(count);
  }

  static Value percent(double fraction) {
    return new Percent(fraction, 1);
  }

  static Value explained(String key) {
    return new Explained(key);
  }

  static Value nested(Message message) {
    return new Nested(message);
  }
}
