package vitrine.i18n;

import java.util.Locale;
import java.util.Map;

/** The languages that vitrine speaks. */
public enum Language {
  EN,
  FR,
  DE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of that id, or null. */
  public static Language of(String id) {
    for (Language language : values()) {
      if (language.id().equals(id)) {
        return language;
      }
    }
    return null;
  }

  /** The language that the environment asks for: LC_ALL, LC_MESSAGES, LANG; else English. */
  public static Language of(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String start = value.substring(0, Math.min(2, value.length())).toLowerCase(Locale.ROOT);
        Language language = of(start);
        return language == null ? EN : language;
      }
    }
    return EN;
  }
}
