package vitrine.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of UTF-8 that was taken for Windows-1252 and encoded once more: each letter that was
 * read is one byte of what was meant.
 */
final class TwiceEncoded extends InputStream {
  private final Reader letters;
  private final CharsetEncoder encoder = Encoding.WINDOWS_1252.newEncoder();
  private final char[] buffer = new char[1 << 13];
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  TwiceEncoded(Reader letters) {
    this.letters = letters;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int got = Math.min(length, bytes.remaining());
    bytes.get(target, from, got);
    return got;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      int got = letters.read(buffer, 0, buffer.length);
      if (got < 0) {
        return false;
      }
      bytes = ByteBuffer.allocate(got * 3);
      for (int i = 0; i < got; i++) {
        put(buffer[i]);
      }
      bytes.flip();
    }
    return true;
  }

  /** Five bytes are no letter of Windows-1252 and pass as they are; so do letters beyond it. */
  private void put(char letter) throws IOException {
    if (letter < 0x100 && !encoder.canEncode(letter)) {
      bytes.put((byte) letter);
    } else if (encoder.canEncode(letter)) {
      bytes.put(encoder.encode(CharBuffer.wrap(new char[] {letter})));
    } else {
      bytes.put(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
