package vitrine.render;

import java.nio.charset.StandardCharsets;

/** Paths as relative URI references. */
final class UriPath {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private UriPath() {}

  /**
   * A path with everything percent-encoded that RFC 3986 does not leave as it is; a colon too,
   * which would make a scheme of what stands before it.
   */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      int value = one & 0xFF;
      if (PLAIN.indexOf(value) >= 0) {
        uri.append((char) value);
      } else {
        uri.append('%').append(hex(value >> 4)).append(hex(value & 0xF));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
