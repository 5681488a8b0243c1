package vitrine.render;

import vitrine.i18n.Messages;
import vitrine.report.Message;
import vitrine.report.Value;

/** Puts texts and their typed arguments into the words and number style of one language. */
public final class Wording {
  private final Messages messages;
  private final NumberStyle style;

  public Wording(Messages messages) {
    this.messages = messages;
    this.style = NumberStyle.of(messages.language());
  }

  /** How numbers are written. */
  public NumberStyle style() {
    return style;
  }

  /** The text of a key; its arguments are words already. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /**
   * A message in words. A count stands in its place as a text and, for the choice of singular or
   * plural, once more as a number behind all arguments, in the order of the counts.
   */
  public String text(Message message) {
    int arguments = message.arguments().size();
    Object[] words = new Object[arguments * 2];
    for (int i = 0; i < arguments; i++) {
      Value value = message.arguments().get(i);
      words[i] = words(value);
      words[arguments + i] = value instanceof Value.Count count ? (Object) count.count() : 0;
    }
    return messages.text(message.key(), words);
  }

  /** A name as data has it, without what would drive a terminal or turn the direction of a text. */
  public String name(String name) {
    return CellWords.clean(name).strip();
  }

  private String words(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Count count) {
      return style.count(count.count());
    }
    if (value instanceof Value.Year year) {
      return Integer.toString(year.year());
    }
    if (value instanceof Value.Percent percent) {
      return style.percent(percent.fraction(), percent.decimals());
    }
    if (value instanceof Value.Points points) {
      return style.points(points.difference());
    }
    if (value instanceof Value.Number number) {
      return style.number(number.number(), number.decimals());
    }
    if (value instanceof Value.Explained explained) {
      return messages.explained(explained.key());
    }
    return text(((Value.Nested) value).message());
  }
}
