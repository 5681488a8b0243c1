package vitrine.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The texts of a file of properties: a line {@code key = text} each, in UTF-8, with {@code \n} and
 * {@code \}{@code u0020} in it. {@link java.util.Properties} knows more ways to write one, takes
 * the file letter by letter, and took as long at every start as it takes to read a study; here a
 * text is read when it is asked for, and the file with the first of them: a table for a machine
 * needs none.
 */
final class Texts extends ResourceBundle {
  private static final int HEXADECIMAL = 16;
  private static final int DIGITS = 4;

  private final String name;

  /** Null until a text is asked for. */
  private byte[] file;

  /** Where the text of a key begins. */
  private final Map<String, Integer> starts = new HashMap<>();

  /** The texts of a file beside this class. */
  Texts(String name) {
    this.name = name;
  }

  private synchronized Map<String, Integer> starts() {
    if (file == null) {
      read();
    }
    return starts;
  }

  private void read() {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      this.file = in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    for (int line = 0; line < file.length; line = end(line) + 1) {
      int key = line;
      while (key < file.length && file[key] > ' ' && file[line] != '#') {
        key++;
      }
      if (key > line) {
        starts.put(text(line, key), key + " = ".length());
      }
    }
  }

  /** Where the line ends that a place is in. */
  private int end(int from) {
    int end = from;
    while (end < file.length && file[end] != '\n') {
      end++;
    }
    return end;
  }

  private String text(int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  @Override
  protected String handleGetObject(String key) {
    Integer start = starts().get(key);
    return start == null ? null : plain(text(start, end(start)));
  }

  /** A text with what its backslashes stand for. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      plain.append(text, from, at);
      boolean line = text.charAt(at + 1) == 'n';
      from = at + 2 + (line ? 0 : DIGITS);
      plain.append(line ? '\n' : (char) Integer.parseInt(text, at + 2, from, HEXADECIMAL));
    }
    return from == 0 ? text : plain.append(text, from, text.length()).toString();
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(starts().keySet());
  }
}
