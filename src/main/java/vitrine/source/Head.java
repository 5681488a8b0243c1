package vitrine.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vitrine.diagnostic.FindingCode;

/** The beginning of a file, by which its dialect is guessed. */
final class Head {
  private static final int LENGTH = 1 << 16;

  private final byte[] bytes;

  /** As if it were UTF-8; what is none of it becomes U+FFFD. */
  private final String utf8;

  Head(Input input) {
    bytes = input.head(LENGTH);
    if (bytes.length == 0) {
      throw input.refusal(FindingCode.FILE_EMPTY, "");
    }
    String other = OtherKinds.of(bytes);
    if (other != null) {
      throw input.refusal(FindingCode.FILE_NOT_CSV, other);
    }
    utf8 = new String(bytes, StandardCharsets.UTF_8);
  }

  /** A byte-order mark, else the pattern of NUL bytes, else UTF-8 until a byte contradicts it. */
  Encoding encoding() {
    if (starts(0xEF, 0xBB, 0xBF)) {
      return Encoding.found(StandardCharsets.UTF_8, "byte-order-mark");
    }
    if (starts(0xFF, 0xFE)) {
      return Encoding.found(StandardCharsets.UTF_16LE, "byte-order-mark");
    }
    if (starts(0xFE, 0xFF)) {
      return Encoding.found(StandardCharsets.UTF_16BE, "byte-order-mark");
    }
    Charset wide = byNuls();
    if (wide != null) {
      return Encoding.found(wide, "nul-pattern");
    }
    return isUtf8() ? Encoding.supposed() : Encoding.lastResort();
  }

  private Charset byNuls() {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = bytes.length / 2;
    if (odd * 2 > pairs && even * 10 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 2 > pairs && odd * 10 < pairs ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether all whole lines are UTF-8; the last one may be cut within a letter. */
  private boolean isUtf8() {
    if (utf8.indexOf('\uFFFD') < 0) {
      return true;
    }
    try {
      int length = bytes.length < LENGTH ? LENGTH : bytes.length;
      int end = bytes.length;
      while (length == bytes.length && end > 0 && bytes[end - 1] < 0) {
        end--;
      }
      Encoding.supposed().decoder().decode(ByteBuffer.wrap(bytes, 0, end));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private boolean starts(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The whole lines, without a mark. */
  String text(Encoding encoding) {
    boolean plain = encoding.charset().equals(StandardCharsets.UTF_8);
    String text = plain ? utf8 : new String(bytes, encoding.charset());
    if (encoding.form() == Encoding.Form.TWICE) {
      text = new String(text.getBytes(Encoding.WINDOWS_1252), StandardCharsets.UTF_8);
    }
    if (bytes.length == LENGTH) {
      int end = text.length() - 1;
      while (end >= 0 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end--;
      }
      text = end < 0 ? text : text.substring(0, end);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
