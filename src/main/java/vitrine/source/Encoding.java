package vitrine.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * How the bytes of a file are letters.
 *
 * @param charset the encoding
 * @param form whether it is the only one
 * @param settled whether bytes that it cannot have refuse the file; else there is one more to try
 * @param reason what decided it: a word of the machine outputs
 */
record Encoding(Charset charset, Form form, boolean settled, String reason) {
  /** How often and how wholly a file was encoded. */
  enum Form {
    /** Once, from beginning to end. */
    PLAIN,
    /** UTF-8 that was taken for Windows-1252 and encoded once more. */
    TWICE,
    /** UTF-8 with lines of Windows-1252 among it, as of files that were put together. */
    MIXED;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What people call encodings that have older names here. */
  private static final Map<String, String> USUAL_NAMES =
      Map.of("IBM850", "cp850", "x-MacRoman", "macroman");

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Encoding given(Charset charset) {
    return new Encoding(charset, Form.PLAIN, true, "given");
  }

  /** Found, with nothing else to try. */
  static Encoding found(Charset charset, String reason) {
    return new Encoding(charset, Form.PLAIN, true, reason);
  }

  /** UTF-8, until a byte contradicts it. */
  static Encoding supposed() {
    return new Encoding(StandardCharsets.UTF_8, Form.PLAIN, false, "utf-8");
  }

  /** Windows-1252, where bytes are no UTF-8: after it there is none left to try. */
  static Encoding lastResort() {
    return found(WINDOWS_1252, "not-utf-8");
  }

  /** What the letters of a file tell against what its bytes do. */
  static Encoding bySigns(Charset charset, Form form) {
    return new Encoding(charset, form, true, "signs");
  }

  boolean isGiven() {
    return reason.equals("given");
  }

  boolean isBySigns() {
    return reason.equals("signs");
  }

  /** A decoder that reports what it cannot decode. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The option that settles it; a file of two encodings is only mended. */
  String option() {
    return form == Form.PLAIN ? "--encoding " + shown() : "--lenient";
  }

  /** What people call it. */
  String shown() {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return switch (form) {
      case PLAIN -> USUAL_NAMES.getOrDefault(charset.name(), name);
      case TWICE -> name + " × 2";
      case MIXED -> name + " + windows-1252";
    };
  }
}
