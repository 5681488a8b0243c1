package vitrine.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  /** Expected texts: those that the JDK reads from the same files. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages_en",
        "messages_fr",
        "messages_de",
        "explain_en",
        "explain_fr",
        "explain_de"
      })
  void areThoseOfTheJdk(String name) throws Exception {
    Properties expected = new Properties();
    try (Reader file =
        new InputStreamReader(
            TextsTest.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
      expected.load(file);
    }
    Texts texts = new Texts(name + ".properties");
    assertThat(texts.keySet()).isEqualTo(expected.stringPropertyNames());
    for (String key : expected.stringPropertyNames()) {
      assertThat(texts.getString(key)).as(key).isEqualTo(expected.getProperty(key));
    }
  }

  @Test
  void aTextThatIsNotThereIsNotMadeUp() {
    Texts texts = new Texts("messages_en.properties");
    assertThat(texts.containsKey("severity.none")).isFalse();
    assertThatThrownBy(() -> texts.getString("severity.none"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("severity.none");
  }
}
