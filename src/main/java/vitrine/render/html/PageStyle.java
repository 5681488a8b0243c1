package vitrine.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of a page, and the policy that lets the page load it and nothing else.
 *
 * @param sheet the style sheet
 * @param policy for the header of the page
 */
record PageStyle(String sheet, String policy) {
  private static final String FILE = "page.css";

  /**
   * The style of a page.
   *
   * @param title runs at the head of printed pages
   * @param version of the program, at the foot of printed pages
   * @param page the word before the number of a printed page
   */
  static PageStyle of(String title, String version, String page) {
    String sheet =
        file()
            .replace("/*title*/", quoted(title))
            .replace("/*version*/", quoted("vitrine " + version))
            .replace("/*page*/", quoted(page + " "));
    return new PageStyle(
        sheet,
        "default-src 'none'; style-src 'sha256-"
            + digest(sheet)
            + "'; base-uri 'none'; form-action 'none'");
  }

  private static String file() {
    try (InputStream in = PageStyle.class.getResourceAsStream("/vitrine/render/html/" + FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A text of data inside a style sheet: all but letters, digits and spaces by their numbers. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ') {
                quoted.appendCodePoint(c);
              } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
