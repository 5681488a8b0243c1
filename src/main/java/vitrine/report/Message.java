package vitrine.report;

import java.util.List;

/** A text by its key and its arguments; it is put into words where it is written. */
public record Message(String key, List<Value> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Value... arguments) {
    return new Message(key, List.of(arguments));
  }
}
