package vitrine.render;

import vitrine.diagnostic.Finding;
import vitrine.diagnostic.Place;
import vitrine.i18n.Messages;
import vitrine.report.Message;

/** What was found, in words: the one place where a finding becomes a sentence. */
public final class FindingText {
  private final Messages messages;

  public FindingText(Messages messages) {
    this.messages = messages;
  }

  /** The sentences of a finding, without its place and code. */
  public String message(Finding finding) {
    return told("finding." + finding.code().id(), finding.found(), finding.expected());
  }

  /**
   * A text with its arguments. Where there is nothing to suggest, a text that suggests something
   * has another one beside it.
   */
  public String told(String key, Object... arguments) {
    boolean nothing = arguments.length > 0 && arguments[arguments.length - 1].equals("");
    return messages.text(nothing && messages.has(key + ".alone") ? key + ".alone" : key, arguments);
  }

  /** A sentence of a report. */
  public String told(Message message) {
    return new Wording(messages).text(message);
  }

  /** How much it matters, in a word: {@code error:} and a space. */
  public String severity(Finding finding) {
    return messages.text("severity." + finding.code().severity().id());
  }

  /** The file as machines call it; the folder that everything is below is a point. */
  static String path(Finding finding) {
    String label = finding.place().file().label();
    return label.isEmpty() ? "." : label;
  }

  /** Line and column, {@code 12:status}; one of them or nothing where that is all there is. */
  static String lineAndColumn(Place place) {
    String line = place.line() > 0 ? Long.toString(place.line()) : "";
    return line.isEmpty() || place.column().isEmpty()
        ? line + place.column()
        : line + ":" + place.column();
  }
}
