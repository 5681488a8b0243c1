package vitrine.pollution;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A damaged file.
 *
 * @param variant how and where it was damaged
 * @param bytes its bytes
 * @param truth what a right reader makes of it
 * @param given what is said of it where the dialect is given
 */
record Polluted(String variant, byte[] bytes, Truth truth, Given given) {
  /** Lines that end in CR LF, in UTF-8, of which all can be read. */
  static Polluted of(String variant, Inventory clean, List<String> lines) {
    return text(variant, clean, String.join("\r\n", lines) + "\r\n");
  }

  static Polluted text(String variant, Inventory clean, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Polluted(variant, bytes, Truth.of(clean), Given.FRENCH);
  }

  Polluted bytes(byte[] other) {
    return new Polluted(variant, other, truth, given);
  }

  Polluted truth(Truth other) {
    return new Polluted(variant, bytes, other, given);
  }

  Polluted given(Given other) {
    return new Polluted(variant, bytes, truth, other);
  }

  /** The same text in another encoding. */
  Polluted encoded(Charset charset) {
    return bytes(new String(bytes, StandardCharsets.UTF_8).getBytes(charset));
  }
}
