package vitrine.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vitrine.i18n.Language;

/**
 * {@code init}: a study to start from, that works at once. Its files lie beside this class as they
 * will be written, one set for each language; their comments teach.
 */
public final class InitStudy {
  private static final String LIST = "files.txt";

  private final Language language;

  public InitStudy(Language language) {
    this.language = language;
  }

  /** The files of the study by name, the one to read first first. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new String(resource(LIST), StandardCharsets.UTF_8)
        .lines()
        .forEach(name -> files.put(name, resource(name)));
    return files;
  }

  private byte[] resource(String name) {
    String path = "/vitrine/init/" + language.id() + "/" + name;
    try (InputStream stream = InitStudy.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
