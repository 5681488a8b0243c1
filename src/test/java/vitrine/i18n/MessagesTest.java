package vitrine.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.diagnostic.FindingCode;
import vitrine.indicator.Note;

/** Every text stands in every language, with the same placeholders, and says what it must. */
class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern HELP =
      Pattern.compile("vitrine\\..*|option\\..*|usage\\.\\w+Heading");

  private static Map<String, String> texts(Language language) {
    Messages messages = new Messages(language);
    Map<String, String> texts = new TreeMap<>();
    messages.bundle().keySet().forEach(key -> texts.put(key, messages.bundle().getString(key)));
    return texts;
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> placeholders = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      placeholders.add(matcher.group(1));
    }
    return placeholders;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryKey(Language language) {
    assertThat(texts(language).keySet()).isEqualTo(texts(Language.EN).keySet());
  }

  /** No text was left in English when the others were written. */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FR", "DE"})
  void noLanguageFallsBackToEnglish(Language language) {
    long same =
        texts(language).entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("finding."))
            .filter(entry -> entry.getValue().equals(texts(Language.EN).get(entry.getKey())))
            .count();
    assertThat(same).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void placeholdersAreTheSame(Language language) {
    Map<String, String> english = texts(Language.EN);
    texts(language)
        .forEach(
            (key, text) ->
                assertThat(placeholders(text))
                    .as(language + " " + key)
                    .isEqualTo(placeholders(english.get(key))));
  }

  /** A lone apostrophe swallows the placeholders behind it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void thereIsNoPlainApostropheAndEveryPatternParses(Language language) {
    texts(language)
        .forEach(
            (key, text) -> {
              assertThat(text).as(language + " " + key).doesNotContain("'");
              if (!HELP.matcher(key).matches()) {
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
              }
            });
  }

  @Test
  void frenchHasItsNarrowSpaces() {
    texts(Language.FR)
        .forEach(
            (key, text) -> {
              if (!HELP.matcher(key).matches()) {
                assertThat(text).as(key).doesNotContainPattern("[\\p{L}\\d] [;:!?%»]| %|« ");
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingAndEveryNoteHasAText(Language language) {
    Messages messages = new Messages(language);
    for (FindingCode code : FindingCode.values()) {
      assertThat(messages.has("finding." + code.id())).as(code.id()).isTrue();
    }
    for (String note : Note.ALL) {
      assertThat(messages.has("note." + note)).as(note).isTrue();
    }
  }

  /** Keys of finding codes and notes that no longer exist are dead texts. */
  @Test
  void noTextIsLeftOfWhatIsGone() {
    List<String> codes =
        java.util.Arrays.stream(FindingCode.values()).map(code -> "finding." + code.id()).toList();
    List<String> notes = Note.ALL.stream().map(note -> "note." + note).toList();
    texts(Language.EN).keySet().stream()
        .filter(key -> key.startsWith("finding.") && !key.equals("finding.times"))
        .map(key -> key.replace(".alone", ""))
        .forEach(key -> assertThat(codes).contains(key));
    texts(Language.EN).keySet().stream()
        .filter(key -> key.startsWith("note.") && !key.startsWith("note.of-"))
        .filter(key -> !key.equals("note.bounds"))
        .forEach(key -> assertThat(notes).contains(key));
  }

  @Test
  void theLanguageIsThatOfTheEnvironment() {
    assertThat(Language.of(Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "de_DE")))
        .isEqualTo(Language.FR);
    assertThat(Language.of(Map.of("LC_MESSAGES", "de_AT"))).isEqualTo(Language.DE);
    assertThat(Language.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.EN);
    assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
  }
}
