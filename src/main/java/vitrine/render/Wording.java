package vitrine.render;

import java.util.stream.Collectors;
import vitrine.i18n.Language;
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

  /** The heading of a column on one line, where a terminal would break it. */
  public String heading(Message heading) {
    return text(heading).replace("-|", "").replace('|', ' ').strip();
  }

  /** A name as data has it, without what would drive a terminal or turn the direction of a text. */
  public String name(String name) {
    return CellWords.clean(name).strip();
  }

  /** German names keep their capital; elsewhere only those that begin with an abbreviation do. */
  private String insideSentence(String title) {
    boolean keeps =
        messages.language() == Language.DE
            || title.length() < 2
            || !Character.isLowerCase(title.charAt(1));
    return keeps ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
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
    if (value instanceof Value.Term term) {
      return insideSentence(messages.explained(term.key()));
    }
    if (value instanceof Value.Listed listed) {
      return listed.values().stream().map(this::words).collect(Collectors.joining(", "));
    }
    return text(((Value.Nested) value).message());
  }
}
