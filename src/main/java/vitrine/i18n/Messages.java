package vitrine.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language by key. */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("vitrine.i18n.messages", language.bundle(), NO_FALLBACK);
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
   * The text of a key with its arguments in it. Numbers are given as texts, but for those that
   * choose between singular and plural.
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
