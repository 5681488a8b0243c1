package vitrine.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Finds the line of the first bytes that an encoding cannot have: readers have read far ahead. */
final class Undecodable {
  private Undecodable() {}

  static long line(Input input, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    long line = 1;
    try (Input.Opened opened = input.open()) {
      boolean ended = false;
      while (!ended) {
        int read = opened.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, characters, ended);
        line += characters.flip().chars().filter(c -> c == '\n').count();
        if (result.isError()) {
          return line;
        }
        bytes.compact();
        characters.clear();
      }
    } catch (IOException unreadable) {
      return 0;
    }
    return line;
  }
}
