package vitrine.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language by key. */
public final class Messages {
  private final Language language;
  private final ResourceBundle bundle;
  private final ResourceBundle explanations;

  public Messages(Language language) {
    this.language = language;
    this.bundle = new Texts("messages_" + language.id() + ".properties");
    this.explanations = new Texts("explain_" + language.id() + ".properties");
  }

  public Language language() {
    return language;
  }

  /** The texts themselves, for the help of the command line. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A longer text, of what {@code explain} and {@code schema} tell; as it is, without arguments.
   */
  public String explained(String key) {
    return explanations.getString(key);
  }

  /**
   * The text of a key with its arguments in it. Numbers are given as texts, but for those that
   * choose between singular and plural.
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
